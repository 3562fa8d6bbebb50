package io.dealership.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.core.time.BusinessCalendar;
import io.dealership.core.time.CalendarDay;
import io.dealership.core.time.CalendarNotice;
import io.dealership.core.time.DayKind;
import io.dealership.rules.DealershipRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarsTest {

  private static final Path PACKS = Path.of("src/test/resources/packs");
  private static final PackLoader LOADER = PackLoader.create().with(Calendars.section());
  private static final BusinessCalendar CHINA =
      Calendars.of(LOADER.load(DealershipRules.workingDaysPack())).calendar("cn");

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  // ---- the days of China ----

  @ParameterizedTest
  @CsvSource({
    "2026-09-20, 2026-09-20 星期日，国庆节调休上班",
    "2026-09-25, 2026-09-25 中秋节放假",
    "2025-10-06, 2025-10-06 国庆节、中秋节放假",
    "2015-09-03, 2015-09-03 抗战胜利70周年纪念日放假",
    "2026-11-28, 2026-11-28 星期六休息",
    "2020-02-03, 2020-02-03 星期一"
  })
  void knows_why_a_day_is_off_or_worked(LocalDate date, String reason) {
    assertThat(date + " " + CHINA.day(date).reason(Locale.SIMPLIFIED_CHINESE)).isEqualTo(reason);
  }

  @Test
  void days_at_the_end_of_the_last_year_are_provisional_until_the_next_notice() {
    assertThat(CHINA.isProvisional(day("2026-12-28"))).isFalse();
    assertThat(CHINA.isProvisional(day("2026-12-29"))).isTrue();
    assertThat(CHINA.isProvisional(day("2007-01-01"))).isFalse();
    assertThat(CHINA.isProvisional(day("2006-12-28"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // notices that were amended: the day before the amendment, and the day of it
    "2020-02-01, 2020-01-26, ADJUSTED_WORKING_DAY",
    "2020-02-01, 2020-01-27, HOLIDAY",
    "2020-01-31, 2020-01-26, WORKING_DAY",
    "2020-01-31, 2020-01-27, HOLIDAY",
    "2019-05-02, 2019-03-21, WORKING_DAY",
    "2019-05-02, 2019-03-22, HOLIDAY",
    "2019-05-05, 2019-03-21, WEEKEND",
    "2019-05-05, 2019-03-22, ADJUSTED_WORKING_DAY",
    "2015-09-03, 2015-05-12, WORKING_DAY",
    "2015-09-03, 2015-05-13, HOLIDAY",
    "2015-09-06, 2015-05-12, WEEKEND",
    "2015-09-06, 2015-05-13, ADJUSTED_WORKING_DAY",
    // a notice of the next year names days of this one
    "2018-12-29, 2018-12-05, WEEKEND",
    "2018-12-29, 2018-12-06, ADJUSTED_WORKING_DAY"
  })
  void a_day_is_as_it_was_known(LocalDate date, LocalDate knownOn, DayKind kind) {
    assertThat(CHINA.asKnownOn(knownOn).day(date).kind()).isEqualTo(kind);
  }

  @Test
  void a_year_is_provisional_before_its_notice() {
    BusinessCalendar before = CHINA.asKnownOn(day("2025-11-03"));

    assertThat(before.day(day("2026-02-16")))
        .hasToString("2026-02-16 Monday (not announced yet, provisional)");
    assertThat(CHINA.asKnownOn(day("2025-11-04")).day(day("2026-02-16")))
        .hasToString("2026-02-16 Spring Festival");
  }

  @Test
  void each_day_names_its_notice() {
    assertThat(CHINA.notice(day("2026-09-25")).map(CalendarNotice::toString))
        .contains("cn-holiday-notices content_7047091, published on 2025-11-04");
    assertThat(CHINA.notice(day("2020-02-02")).map(CalendarNotice::source))
        .contains("cn-holiday-notices content_5472352");
  }

  // ---- against others ----

  static IntStream years() {
    return IntStream.rangeClosed(2007, 2026);
  }

  private static String plainName(String name) {
    return name.replaceAll("[“”]|国际", "")
        .replace("五一", "劳动节")
        .replace("劳动节劳动节", "劳动节")
        .replace("十一", "国庆节")
        .replace("中秋节、国庆节", "国庆节、中秋节")
        .replace("抗日战争暨世界反法西斯战争胜利70周年纪念日", "抗战胜利70周年纪念日");
  }

  /** The days of a year file of holiday-cn and of the next one, which names days of December. */
  private static Map<LocalDate, JsonNode> published(int year) throws IOException {
    Map<LocalDate, JsonNode> days = new HashMap<>();
    for (int file = year; file <= year + 1; file++) {
      Path path = Path.of(System.getProperty("thirdparty.data"), "holiday-cn", file + ".json");
      for (JsonNode one : new ObjectMapper().readTree(path.toFile()).get("days")) {
        days.put(day(one.get("date").asText()), one);
      }
    }
    return days;
  }

  @ParameterizedTest(name = "every day of {0}")
  @MethodSource("years")
  @EnabledIfSystemProperty(named = "thirdparty.data", matches = ".+")
  void every_day_is_as_holiday_cn_has_it(int year) throws IOException {
    Map<LocalDate, JsonNode> published = published(year);
    List<String> differences = new ArrayList<>();
    for (LocalDate date = LocalDate.of(year, 1, 1);
        date.getYear() == year;
        date = date.plusDays(1)) {
      boolean weekend = date.getDayOfWeek().getValue() >= 6;
      JsonNode one = published.get(date);
      DayKind kind =
          one == null || (!one.get("isOffDay").asBoolean() && !weekend)
              ? weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY
              : one.get("isOffDay").asBoolean() ? DayKind.HOLIDAY : DayKind.ADJUSTED_WORKING_DAY;
      CalendarDay day = CHINA.day(date);
      boolean last = date.isAfter(LocalDate.of(2026, 12, 28));
      boolean same =
          day.kind() == kind
              && day.isWorking() == CHINA.isWorkingDay(date)
              && day.provisional() == last
              && day.holiday()
                  .map(name -> name.zh())
                  .equals(
                      kind == DayKind.HOLIDAY || kind == DayKind.ADJUSTED_WORKING_DAY
                          ? Optional.of(plainName(one.get("name").asText()))
                          : Optional.empty());
      if (!same) {
        differences.add(day + " is not " + kind + " " + one);
      }
    }
    assertThat(differences).isEmpty();
  }

  static Stream<Arguments> workalendar() throws IOException {
    Path file =
        Path.of(
            System.getProperty("thirdparty.data"), "working-days-workalendar", "china_cases.csv");
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(",", 3))
        .map(parts -> Arguments.of(day(parts[0]), parts[1], parts[2]));
  }

  /**
   * What another library tests. One case of it is out of date: it has 2020-02-01 worked, as the
   * notice of 2019-11-21 said, which was amended on 2020-01-27. Asked as known before, we agree.
   */
  @ParameterizedTest(name = "{0} {1} ({2})")
  @MethodSource("workalendar")
  @EnabledIfSystemProperty(named = "thirdparty.data", matches = ".+")
  void agrees_with_workalendar(LocalDate date, String expected, String note) {
    boolean amended = date.equals(day("2020-02-01"));
    BusinessCalendar calendar = amended ? CHINA.asKnownOn(day("2020-01-26")) : CHINA;
    CalendarDay day = calendar.day(date);

    switch (expected) {
      case "day_off" -> assertThat(day.isWorking()).isFalse();
      case "working_day" -> assertThat(day.isWorking()).isTrue();
      case "not_a_working_day" -> assertThat(day.isWorking()).isFalse();
      default -> {
        assertThat(expected).isEqualTo("not_a_holiday");
        assertThat(day.kind()).isNotEqualTo(DayKind.HOLIDAY);
        if (note.endsWith("Shift")) {
          assertThat(day.isWorking()).isTrue();
        }
      }
    }
    if (amended) {
      assertThat(CHINA.day(date).kind()).as("as known now").isEqualTo(DayKind.HOLIDAY);
    }
  }

  // ---- packs of one's own ----

  @Test
  void a_new_year_needs_no_release_but_a_pack() {
    BusinessCalendar next =
        Calendars.of(
                LOADER.load(
                    DealershipRules.workingDaysPack(),
                    PackSource.folder(PACKS.resolve("next-year"))))
            .calendar("cn");

    assertThat(next.name()).hasToString("中国工作日 (Working days of China)");
    assertThat(next.day(day("2027-02-08"))).hasToString("2027-02-08 Spring Festival");
    assertThat(next.isProvisional(day("2026-12-30"))).isFalse();
    assertThat(next.isProvisional(day("2027-12-29"))).isTrue();
    assertThat(next.day(day("2026-09-25"))).isEqualTo(CHINA.day(day("2026-09-25")));
  }

  @Test
  void a_notice_that_is_unverified_is_followed_only_when_asked_to() {
    Calendars calendars =
        Calendars.of(
            LOADER.load(
                DealershipRules.workingDaysPack(), PackSource.folder(PACKS.resolve("next-year"))));

    assertThat(calendars.calendar("cn").isWorkingDay(day("2027-02-12"))).isTrue();
    assertThat(calendars.calendar("cn").day(day("2027-02-13")).kind())
        .isEqualTo(DayKind.ADJUSTED_WORKING_DAY);
    BusinessCalendar all = calendars.followingUnverified().calendar("cn");
    assertThat(all.isWorkingDay(day("2027-02-12"))).isFalse();
    assertThat(all.day(day("2027-02-13")).kind()).isEqualTo(DayKind.WEEKEND);
  }

  @Test
  void a_calendar_that_is_not_there_is_said_with_those_that_are() {
    Calendars calendars = Calendars.of(LOADER.load(DealershipRules.workingDaysPack()));

    assertThat(calendars.ids()).containsExactly("cn");
    assertThat(calendars).hasToString("[cn]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.calendar("us"))
        .withMessage("There is no calendar 'us'. The calendars are [cn].");
  }

  @Test
  void days_that_no_sealer_has_read_are_refused_when_they_are_asked_for(@TempDir Path folder)
      throws IOException {
    Path next = PACKS.resolve("next-year");
    String days =
        Files.readString(next.resolve("calendars/cn-2027.json")).replace("+01-31", "+01-32");
    String hash = new Hashes().of(days.getBytes(UTF_8));
    Files.createDirectories(folder.resolve("calendars"));
    Files.writeString(folder.resolve("calendars/cn-2027.json"), days);
    Files.writeString(
        folder.resolve("pack.json"),
        Files.readString(next.resolve("pack.json"))
            .replaceAll("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"" + hash + "\""));
    Calendars calendars =
        Calendars.of(LOADER.load(DealershipRules.workingDaysPack(), PackSource.folder(folder)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.calendar("cn"))
        .withMessage(
            "NoticeEntry.days must be a holiday and its days such as labor-day: 05-01..05-05,"
                + " +05-09 or new-year: 2025-12-31, but of made-up-notice 2027 was"
                + " 'spring-festival: +01-32, 02-05..02-11, +02-13'");
  }

  @Test
  void all_mistakes_are_named_at_once() {
    String problems =
        Samples.problemsOf(() -> PackSealer.sealed(PACKS.resolve("broken-calendars"), LOADER));
    Path golden = PACKS.resolve("broken-calendars.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Samples.write(golden, problems);
    }

    assertThat(problems).isEqualTo(Samples.read(golden));
  }
}
