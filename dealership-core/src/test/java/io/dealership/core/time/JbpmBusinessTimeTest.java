package io.dealership.core.time;

import static io.dealership.core.time.Sample.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases that the tests of jBPM's business calendar have: roll into the hours, go on by whole
 * days at the same time, then use up open time. Two of them are of jBPM alone, a holiday of every
 * year and a bare number as milliseconds, and stay out.
 */
@EnabledIfSystemProperty(named = "thirdparty.data", matches = ".+")
class JbpmBusinessTimeTest {

  private static final Pattern DURATION =
      Pattern.compile("P?(?:(\\d+)[dD])?T?(?:(\\d+)[hH])?(?:(\\d+)[mM])?");
  private static final HolidayName HOLIDAY = new HolidayName("假日", "holiday");

  static Stream<Arguments> cases() throws IOException {
    Path file = Path.of(System.getProperty("thirdparty.data"), "business-time-jbpm", "cases.json");
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    return StreamSupport.stream(root.get("cases").spliterator(), false)
        .filter(one -> one.get("plain_interval_arithmetic_agrees").asBoolean())
        .map(
            one ->
                Arguments.of(
                    one.get("test").asText(),
                    time(root.get("defaults"), one.get("config")),
                    one.get("start").asText(),
                    one.get("duration").asText(),
                    one.get("expected").asText()));
  }

  private static JsonNode setting(JsonNode defaults, JsonNode config, String name) {
    return config.has(name) ? config.get(name) : defaults.get(name);
  }

  private static BusinessTime time(JsonNode defaults, JsonNode config) {
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    setting(defaults, config, "weekend")
        .forEach(day -> weekend.add(DayOfWeek.valueOf(day.asText())));
    List<ArrangedDays> holidays = new ArrayList<>();
    if (config.has("holidays")) {
      for (String part : config.get("holidays").asText().split(",", -1)) {
        String[] range = part.split(":", -1);
        holidays.add(
            ArrangedDays.off(
                LocalDate.parse(range[0]), LocalDate.parse(range[range.length - 1]), HOLIDAY));
      }
    }
    BusinessCalendar calendar =
        BusinessCalendar.of(
            "jbpm",
            NAME,
            weekend,
            List.of(
                new CalendarNotice("configuration", LocalDate.EPOCH, DayRange.empty(), holidays)));
    DayHours hours =
        DayHours.of(
            LocalTime.of(setting(defaults, config, "start").asInt(), 0),
            LocalTime.of(setting(defaults, config, "end").asInt(), 0));
    return new BusinessTime(
        calendar,
        OpeningHours.builder(ZoneOffset.UTC)
            .on(hours, EnumSet.complementOf(EnumSet.copyOf(weekend)).toArray(new DayOfWeek[0]))
            .calendar(calendar)
            .build());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void agrees(String test, BusinessTime time, String start, String duration, String expected) {
    Matcher parts = DURATION.matcher(duration);
    assertThat(parts.matches()).isTrue();
    LocalDateTime from = local(start);
    LocalDateTime at = roll(time, from);
    int days = number(parts.group(1));
    if (days > 0) {
      at = at.with(time.calendar().nthAfter(at.toLocalDate(), days));
    }
    Duration open = Duration.ofHours(number(parts.group(2))).plusMinutes(number(parts.group(3)));
    LocalDateTime end =
        LocalDateTime.ofInstant(
            time.hours().plus(at.toInstant(ZoneOffset.UTC), open), ZoneOffset.UTC);

    assertThat(end.truncatedTo(ChronoUnit.MINUTES)).isEqualTo(local(expected));
  }

  private static LocalDateTime roll(BusinessTime time, LocalDateTime from) {
    return LocalDateTime.ofInstant(
        time.hours().nextOpening(from.toInstant(ZoneOffset.UTC)), ZoneOffset.UTC);
  }

  private static LocalDateTime local(String text) {
    return LocalDateTime.parse(text.replace(' ', 'T'));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  @Test
  void there_are_as_many_cases_as_their_source_says() throws IOException {
    assertThat(cases()).hasSize(23);
  }
}
