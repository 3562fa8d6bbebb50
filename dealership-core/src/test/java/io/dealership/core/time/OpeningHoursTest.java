package io.dealership.core.time;

import static io.dealership.core.time.Sample.NEW_YORK;
import static io.dealership.core.time.Sample.SHANGHAI;
import static io.dealership.core.time.Sample.at;
import static io.dealership.core.time.Sample.calendar;
import static io.dealership.core.time.Sample.day;
import static io.dealership.core.time.Sample.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.dealership.core.json.JsonRoundTrip;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:59, false, a minute before it opens",
    "2026-03-02T09:00, true, when it opens",
    "2026-03-02T12:00, false, when lunch begins",
    "2026-03-02T13:00, true, when lunch is over",
    "2026-03-02T18:00, false, when it closes",
    "2026-03-01T10:00, false, on a Sunday",
    "2026-02-28T10:00, true, on a Saturday that is worked",
    "2026-09-20T10:00, true, on a Sunday that is worked as a Monday",
    "2026-10-02T10:00, false, on a holiday"
  })
  void is_open_from_opening_until_closing(String when, boolean open, String why) {
    assertThat(store().isOpen(at(when))).as(why).isEqualTo(open);
  }

  @Test
  void knows_the_next_opening_and_closing_and_the_last_opening() {
    OpeningHours store = store();

    assertThat(store.nextOpening(at("2026-03-02T10:30"))).isEqualTo(at("2026-03-02T10:30"));
    assertThat(store.nextOpening(at("2026-03-02T12:00"))).isEqualTo(at("2026-03-02T13:00"));
    assertThat(store.nextOpening(at("2026-02-28T18:00"))).isEqualTo(at("2026-03-02T09:00"));
    assertThat(store.nextOpening(at("2026-09-30T18:00"))).isEqualTo(at("2026-10-08T09:00"));
    assertThat(store.nextClosing(at("2026-03-02T10:30"))).contains(at("2026-03-02T12:00"));
    assertThat(store.nextClosing(at("2026-03-02T12:00"))).contains(at("2026-03-02T18:00"));
    assertThat(store.nextClosing(at("2026-03-01T12:00"))).contains(at("2026-03-02T12:00"));
    assertThat(store.lastOpening(at("2026-03-02T10:30"))).isEqualTo(at("2026-03-02T09:00"));
    assertThat(store.lastOpening(at("2026-03-02T12:30"))).isEqualTo(at("2026-03-02T09:00"));
    assertThat(store.lastOpening(at("2026-03-02T09:00"))).isEqualTo(at("2026-03-02T09:00"));
    assertThat(store.lastOpening(at("2026-03-02T08:00"))).isEqualTo(at("2026-02-28T13:00"));
  }

  @Test
  void what_never_closes_has_no_next_closing() {
    OpeningHours always = OpeningHours.roundTheClock(SHANGHAI);

    assertThat(always.nextClosing(at("2026-03-02T10:30"))).isEmpty();
    assertThat(always.lastOpening(at("2026-03-02T10:30"))).isEqualTo(Instant.EPOCH);
    assertThat(always.nextOpening(at("2026-03-02T10:30"))).isEqualTo(at("2026-03-02T10:30"));
    assertThat(always.openTimeBetween(at("2026-03-02T10:30"), at("2026-03-04T10:30")))
        .isEqualTo(Duration.ofDays(2));
  }

  @Test
  void what_closes_on_one_day_only_closes_then() {
    OpeningHours always =
        OpeningHours.builder(SHANGHAI)
            .on(DayHours.WHOLE_DAY, DayOfWeek.values())
            .override(day("2026-02-17"), DayHours.CLOSED)
            .build();

    assertThat(always.nextClosing(at("2020-03-02T10:30"))).contains(at("2026-02-17T00:00"));
    assertThat(always.nextClosing(at("2026-02-18T00:00"))).isEmpty();
    assertThat(always.lastOpening(at("2026-03-02T10:30"))).isEqualTo(at("2026-02-18T00:00"));
  }

  @Test
  void adds_and_subtracts_open_time() {
    OpeningHours store = store();

    assertThat(store.plus(at("2026-03-02T11:00"), Duration.ofHours(4)))
        .isEqualTo(at("2026-03-02T16:00"));
    assertThat(store.plus(at("2026-03-02T11:00"), Duration.ofHours(6)))
        .isEqualTo(at("2026-03-02T18:00"));
    assertThat(store.plus(at("2026-02-28T17:00"), Duration.ofMinutes(61)))
        .isEqualTo(at("2026-03-02T09:01"));
    assertThat(store.plus(at("2026-03-01T11:00"), Duration.ZERO)).isEqualTo(at("2026-03-01T11:00"));
    assertThat(store.minus(at("2026-03-02T16:00"), Duration.ofHours(4)))
        .isEqualTo(at("2026-03-02T11:00"));
    assertThat(store.minus(at("2026-03-02T13:00"), Duration.ofHours(3)))
        .isEqualTo(at("2026-03-02T09:00"));
    assertThat(store.minus(at("2026-03-02T13:30"), Duration.ofMinutes(30)))
        .isEqualTo(at("2026-03-02T13:00"));
    assertThat(store.minus(at("2026-03-01T11:00"), Duration.ZERO))
        .isEqualTo(at("2026-03-01T11:00"));
    assertThat(store.openTimeBetween(at("2026-03-02T11:00"), at("2026-03-02T16:00")))
        .isEqualTo(Duration.ofHours(4));
    assertThat(store.openTimeBetween(at("2026-03-02T16:00"), at("2026-03-02T11:00")))
        .isEqualTo(Duration.ofHours(-4));
    assertThat(store.openTimeBetween(at("2026-09-30T00:00"), at("2026-10-09T00:00")))
        .isEqualTo(Duration.ofHours(16));
  }

  @Test
  void the_hours_of_a_day_are_those_of_its_override_else_of_the_calendar_else_of_the_week() {
    OpeningHours hours =
        OpeningHours.builder(SHANGHAI)
            .on(
                DayHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                DayOfWeek.MONDAY,
                DayOfWeek.FRIDAY)
            .on(DayHours.parse("10:00-16:00"), DayOfWeek.SUNDAY)
            .calendar(calendar())
            .onHolidays(DayHours.parse("10:00-12:00"))
            .override(day("2026-10-03"), DayHours.parse("00:00-01:00"))
            .build();

    assertThat(hours.hoursOf(day("2026-10-02"))).hasToString("10:00-12:00");
    assertThat(hours.hoursOf(day("2026-10-03"))).hasToString("00:00-01:00");
    assertThat(hours.isOverridden(day("2026-10-03"))).isTrue();
    assertThat(hours.isOverridden(day("2026-10-02"))).isFalse();
    assertThat(hours.hoursOf(day("2026-09-20")))
        .as("worked, by its own weekday")
        .hasToString("10:00-16:00");
    assertThat(hours.hoursOf(day("2026-02-28")))
        .as("worked, by its own weekday")
        .hasToString("closed");
    assertThat(hours.hoursOf(day("2026-03-03"))).hasToString("closed");
    assertThat(hours.calendar()).contains(calendar());
    assertThat(hours.zone()).isEqualTo(SHANGHAI);
    assertThat(hours)
        .hasToString("MONDAY 09:00-18:00; FRIDAY 09:00-18:00; SUNDAY 10:00-16:00 (Asia/Shanghai)");
  }

  @Test
  void hours_over_midnight_belong_to_the_day_on_which_they_begin() {
    OpeningHours night =
        OpeningHours.builder(SHANGHAI)
            .on(DayHours.parse("18:00-20:00, 22:00-02:00"), DayOfWeek.FRIDAY)
            .on(DayHours.parse("01:00-03:00"), DayOfWeek.SATURDAY)
            .override(day("2026-03-14"), DayHours.CLOSED)
            .build();

    // Friday night runs into the hours of Saturday
    assertThat(night.nextClosing(at("2026-03-06T22:30"))).contains(at("2026-03-07T03:00"));
    assertThat(night.openTimeBetween(at("2026-03-06T22:30"), at("2026-03-08T00:00")))
        .isEqualTo(Duration.ofMinutes(270));
    // on the Saturday that is closed it ends with Friday night
    assertThat(night.nextClosing(at("2026-03-13T22:30"))).contains(at("2026-03-14T02:00"));
  }

  // ---- daylight saving ----

  @Test
  void an_hour_that_the_clock_leaves_out_is_no_time() {
    OpeningHours night =
        OpeningHours.builder(NEW_YORK).on(DayHours.parse("01:00-04:00"), DayOfWeek.SUNDAY).build();
    Instant begin = ZonedDateTime.of(2026, 3, 8, 1, 0, 0, 0, NEW_YORK).toInstant();

    assertThat(night.openTimeBetween(begin, begin.plus(Duration.ofDays(1))))
        .isEqualTo(Duration.ofHours(2));
    assertThat(night.nextClosing(begin)).contains(begin.plus(Duration.ofHours(2)));
    assertThat(night.plus(begin, Duration.ofMinutes(61)).atZone(NEW_YORK).toLocalTime())
        .isEqualTo(LocalTime.of(3, 1));
  }

  @Test
  void an_hour_that_the_clock_shows_twice_counts_twice() {
    OpeningHours night =
        OpeningHours.builder(NEW_YORK).on(DayHours.parse("00:30-01:30"), DayOfWeek.SUNDAY).build();
    Instant begin = ZonedDateTime.of(2026, 11, 1, 0, 30, 0, 0, NEW_YORK).toInstant();

    assertThat(night.openTimeBetween(begin, begin.plus(Duration.ofDays(1))))
        .isEqualTo(Duration.ofMinutes(90));
    assertThat(night.nextClosing(begin)).contains(begin.plus(Duration.ofMinutes(60)));
    assertThat(night.nextOpening(begin.plus(Duration.ofMinutes(60))))
        .isEqualTo(begin.plus(Duration.ofMinutes(90)));
    assertThat(night.nextClosing(begin.plus(Duration.ofMinutes(60))))
        .contains(begin.plus(Duration.ofMinutes(120)));
  }

  @Test
  void whole_days_are_as_long_as_they_are() {
    OpeningHours always = OpeningHours.roundTheClock(NEW_YORK);
    Instant spring = day("2026-03-08").atStartOfDay(NEW_YORK).toInstant();
    Instant autumn = day("2026-11-01").atStartOfDay(NEW_YORK).toInstant();

    assertThat(always.openTimeBetween(spring, day("2026-03-09").atStartOfDay(NEW_YORK).toInstant()))
        .isEqualTo(Duration.ofHours(23));
    assertThat(always.openTimeBetween(autumn, day("2026-11-02").atStartOfDay(NEW_YORK).toInstant()))
        .isEqualTo(Duration.ofHours(25));
    assertThat(always.nextClosing(spring)).isEmpty();
  }

  // ---- what is refused ----

  @Test
  void some_weekday_is_open() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OpeningHours.builder(SHANGHAI).on(DayHours.CLOSED, DayOfWeek.MONDAY).build())
        .withMessage(
            "OpeningHours.week must be open on one weekday at least, but was {MONDAY=closed}");
  }

  @Test
  void moments_are_of_our_time() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().isOpen(Instant.parse("2200-01-01T00:00:00Z")))
        .withMessage(
            "OpeningHours must be asked of the years 1970 to 2199, but was asked of 2200-01-01T00:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().isOpen(Instant.parse("1969-12-31T23:59:59Z")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().plus(at("2199-12-31T10:00"), Duration.ofHours(10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().plus(at("2026-03-02T10:00"), Duration.ofHours(-1)))
        .withMessage("OpeningHours.openTime must be from 0 to 230 years, but was PT-1H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store().plus(at("2026-03-02T10:00"), Duration.ofDays(84_008)))
        .withMessage("OpeningHours.openTime must be from 0 to 230 years, but was PT2016192H");
    assertThat(store().plus(Instant.EPOCH, Duration.ofDays(1))).isAfter(Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-18", "09:00", "09:00-18:00,", "-18:00", "24:00-25:00", "CLOSED"})
  void hours_of_a_day_have_a_form(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayHours.parse(text))
        .withMessage(
            "DayHours must be written like '09:00-12:00, 13:00-18:00' or 'closed', but was '%s'",
            text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:00-12:00, 12:00-18:00",
        "13:00-18:00, 09:00-12:00",
        "22:00-02:00, 23:00-23:30",
        "00:00-24:00, 01:00-02:00"
      })
  void hours_of_a_day_are_apart_and_in_order(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayHours.parse(text))
        .withMessageStartingWith(
            "DayHours.spans must be apart and in the order of time, but were [");
  }

  @Test
  void a_long_text_is_no_hours() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayHours.parse("x".repeat(1_001)))
        .withMessage("DayHours must have at most 1000 characters, but had 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayHours.parse("x".repeat(61)))
        .withMessageEndingWith("but was '" + "x".repeat(60) + "…'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"closed", "09:00-12:00, 13:00-18:00", "22:00-02:00", "00:00-24:00", "18:00-24:00"})
  void hours_of_a_day_are_text_in_json(String text) {
    JsonRoundTrip.assertJson(DayHours.parse(text), DayHours.class, "\"" + text + "\"");
  }

  @Test
  void is_equal_by_what_it_says() {
    new EqualsTester()
        .addEqualityGroup(store(), store())
        .addEqualityGroup(
            OpeningHours.roundTheClock(SHANGHAI), OpeningHours.roundTheClock(SHANGHAI))
        .addEqualityGroup(OpeningHours.roundTheClock(NEW_YORK))
        .addEqualityGroup(
            OpeningHours.builder(SHANGHAI)
                .on(DayHours.WHOLE_DAY, DayOfWeek.values())
                .onHolidays(DayHours.WHOLE_DAY)
                .build())
        .testEquals();
  }

  // ---- against stepping minutes ----

  private static final List<ZoneId> ZONES =
      List.of(
          SHANGHAI,
          NEW_YORK,
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Australia/Lord_Howe"), // half an hour
          ZoneId.of("Africa/Cairo"), // at midnight
          ZoneId.of("Pacific/Apia")); // left out a whole day

  private static LocalTime quarter(Random random) {
    return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
  }

  private static DayHours someHours(Random random) {
    int wanted = random.nextInt(4);
    List<LocalTime> times = new ArrayList<>();
    for (int i = 0; i < 2 * wanted; i++) {
      times.add(quarter(random));
    }
    times = new ArrayList<>(times.stream().distinct().sorted().toList());
    if (times.size() % 2 == 1) {
      times.remove(0);
    }
    List<HourSpan> spans = new ArrayList<>();
    for (int i = 0; i + 1 < times.size(); i += 2) {
      boolean last = i + 2 == times.size();
      boolean over = last && random.nextInt(3) == 0;
      spans.add(
          new HourSpan(times.get(i), over ? LocalTime.of(random.nextInt(2), 0) : times.get(i + 1)));
    }
    return new DayHours(spans);
  }

  private static OpeningHours someStore(Random random, ZoneId zone, LocalDate around) {
    OpeningHours.Builder builder = OpeningHours.builder(zone).calendar(calendar());
    for (DayOfWeek weekday : DayOfWeek.values()) {
      builder.on(someHours(random), weekday);
    }
    builder.on(DayHours.parse("08:15-11:30, 12:00-17:45"), DayOfWeek.of(1 + random.nextInt(7)));
    for (int i = random.nextInt(5); i > 0; i--) {
      builder.override(around.plusDays(random.nextInt(9) - 3L), someHours(random));
    }
    if (random.nextBoolean()) {
      builder.adjustedDaysAs(DayOfWeek.MONDAY).onHolidays(someHours(random));
    }
    return builder.build();
  }

  /** Whether the clock on the wall shows one of the hours, said in another way. */
  private static boolean isOpenByTheClock(OpeningHours store, Instant at) {
    ZonedDateTime clock = at.atZone(store.zone());
    LocalTime time = clock.toLocalTime();
    for (HourSpan span : store.hoursOf(clock.toLocalDate()).spans()) {
      boolean tonight = !span.until().isAfter(span.from());
      if (!time.isBefore(span.from()) && (tonight || time.isBefore(span.until()))) {
        return true;
      }
    }
    for (HourSpan span : store.hoursOf(clock.toLocalDate().minusDays(1)).spans()) {
      if (span.isOverMidnight() && time.isBefore(span.until())) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 300)
  void agrees_with_stepping_minutes(@ForAll long seed) {
    Random random = new Random(seed);
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    List<LocalDate> days =
        List.of(
            day("2026-03-08"),
            day("2026-11-01"),
            day("2026-03-29"),
            day("2026-10-25"),
            day("2026-04-05"),
            day("2026-10-04"),
            day("2026-04-24"),
            day("2026-10-30"),
            day("2011-12-30"),
            day("2026-02-14"),
            day("2026-10-01"),
            day("2030-06-01"));
    LocalDate around = days.get(random.nextInt(days.size()));
    OpeningHours store = someStore(random, zone, around);
    Instant from =
        around.minusDays(2).atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(1440));
    int minutes = 1 + random.nextInt(5 * 1440);

    long open = 0;
    Instant firstOpen = null;
    Instant firstClosing = null;
    Instant end = from;
    int wanted = random.nextInt(1500) + 1;
    Instant reached = null;
    for (int i = 0; i < minutes || firstClosing == null || reached == null; i++) {
      Instant at = from.plusSeconds(60L * i);
      boolean isOpen = isOpenByTheClock(store, at);
      if (i % 97 == 0) {
        assertThat(store.isOpen(at)).as("%s at %s", store, at).isEqualTo(isOpen);
      }
      if (isOpen && firstOpen == null) {
        firstOpen = at;
      }
      if (!isOpen && firstOpen != null && firstClosing == null) {
        firstClosing = at;
      }
      if (i < minutes) {
        open += isOpen ? 1 : 0;
        end = at.plusSeconds(60);
      }
      if (isOpen && reached == null && --wanted == 0) {
        reached = at.plusSeconds(60);
      }
      assertThat(i).as("some day it closes").isLessThan(200_000);
    }

    assertThat(store.openTimeBetween(from, end)).isEqualTo(Duration.ofMinutes(open));
    assertThat(store.nextOpening(from)).isEqualTo(firstOpen);
    assertThat(store.nextClosing(from)).isEqualTo(Optional.of(firstClosing));
    Duration length = store.openTimeBetween(from, reached);
    assertThat(store.plus(from, length))
        .as("%s plus %s from %s", store, length, from)
        .isEqualTo(reached);
    Instant back = store.minus(reached, length);
    // the last moment from which that much is left: the first opening from the start on
    assertThat(back).isEqualTo(firstOpen);
  }

  @Property(tries = 300)
  void a_longer_time_never_ends_earlier_and_there_and_back_loses_nothing(@ForAll long seed) {
    Random random = new Random(seed);
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    OpeningHours store = someStore(random, zone, day("2026-03-08"));
    Instant from = Instant.ofEpochSecond(1_500_000_000L + random.nextInt(500_000_000));
    Duration some = Duration.ofSeconds(random.nextInt(50_000_000) + 1L);

    Instant end = store.plus(from, some);
    assertThat(store.openTimeBetween(from, end)).isEqualTo(some);
    assertThat(store.plus(from, some.plusSeconds(1))).isAfter(end);
    assertThat(store.minus(end, some)).isEqualTo(store.nextOpening(from));
    Instant begin = store.minus(from, some);
    assertThat(store.openTimeBetween(begin, from)).isEqualTo(some);
    assertThat(store.isOpen(begin)).isTrue();
    assertThat(store.lastOpening(begin)).isBeforeOrEqualTo(begin);
    assertThat(store.nextClosing(store.lastOpening(begin))).isEqualTo(store.nextClosing(begin));
  }
}
