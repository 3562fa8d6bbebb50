package io.dealership.core.time;

import static io.dealership.core.time.Sample.NEW_YORK;
import static io.dealership.core.time.Sample.SHANGHAI;
import static io.dealership.core.time.Sample.at;
import static io.dealership.core.time.Sample.calendar;
import static io.dealership.core.time.Sample.day;
import static io.dealership.core.time.Sample.store;
import static io.dealership.core.time.Sample.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessTimeTest {

  private static final CountingRules ACTS = CountingRules.forActs();
  private static final CountingRules COVERAGE = CountingRules.forCoverage();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B1 natural days, 2026-03-02, 7 days, false, false, 2026-03-09",
    "B1 start day counted, 2026-03-02, 7 days, true, false, 2026-03-08",
    "B3 rolls over the holiday, 2026-09-24, 10 days, false, true, 2026-10-08",
    "B3 does not roll over, 2026-09-24, 10 days, false, false, 2026-10-04",
    "B3 a Sunday that is worked is a last day, 2026-09-13, 7 days, false, true, 2026-09-20",
    "B8 working days, 2026-02-09, 10 working days, false, true, 2026-02-28",
    "B8 start day counted, 2026-02-09, 10 working days, true, true, 2026-02-27",
    "B8 a start on a rest day that would be counted is not, 2026-03-01, 1 working day, true, false, 2026-03-02"
  })
  void a_limit_of_days_ends_with_its_last_day(
      String id, LocalDate start, String limit, boolean countStart, boolean roll, LocalDate last) {
    Count count = time().count(start, TimeLimit.parse(limit), new CountingRules(countStart, roll));

    assertThat(count.day()).contains(last);
    assertThat(count.end()).isEqualTo(time().startOf(last.plusDays(1)));
    assertThat(count.isInTime(count.end().minusNanos(1))).isTrue();
    assertThat(count.isInTime(count.end())).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a working day, 2026-03-02T00:00, 2026-03-02",
    "at its last moment, 2026-03-02T23:59:59, 2026-03-02",
    "a Sunday, 2026-03-01T10:00, 2026-03-01",
    "a holiday, 2026-02-16T10:00, 2026-02-16"
  })
  void the_same_day_ends_at_midnight_worked_or_not(String id, String start, LocalDate last) {
    for (CountingRules rules :
        List.of(ACTS, COVERAGE, new CountingRules(true, false), new CountingRules(true, true))) {
      Count count = time().count(at(start), TimeLimit.sameDay(), rules);

      assertThat(count.day()).contains(last);
      assertThat(count.end()).isEqualTo(time().startOf(last.plusDays(1)));
      assertThat(count.isInTime(count.end().minusNanos(1))).isTrue();
      assertThat(count.isInTime(count.end())).isFalse();
      assertThat(count.isProvisional()).isFalse();
      assertThat(count.lines())
          .singleElement()
          .satisfies(line -> assertThat(line.kind()).isEqualTo(CountLine.Kind.COUNTED));
      assertThat(time().countBack(at(start), TimeLimit.sameDay(), rules).day()).contains(last);
      assertThat(time().subtract(at(start), TimeLimit.sameDay(), rules))
          .isEqualTo(time().startOf(last));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B11 hours, 2026-03-02T10:00, 48 hours, 2026-03-04T10:00",
    "opening hours over lunch, 2026-03-02T11:00, 4 opening hours, 2026-03-02T16:00",
    "opening hours over the holiday, 2026-09-30T17:00, 2 opening hours, 2026-10-08T10:00",
    "opening hours until closing, 2026-03-02T11:00, 6 opening hours, 2026-03-02T18:00"
  })
  void a_limit_of_minutes_ends_at_a_moment_that_is_in_time(
      String id, String start, String limit, String end) {
    Count count = time().count(at(start), TimeLimit.parse(limit), ACTS);

    assertThat(count.end()).isEqualTo(at(end));
    assertThat(count.day()).isEmpty();
    assertThat(count.isInTime(count.end())).isTrue();
    assertThat(count.isInTime(count.end().plusNanos(1))).isFalse();
    assertThat(time().add(at(start), TimeLimit.parse(limit), ACTS)).isEqualTo(at(end));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "30 days before, 2026-12-31, 30 days, false, false, 2026-12-01",
    "end counted, 2026-12-31, 30 days, true, false, 2026-12-02",
    "rolls back to a working day, 2026-10-10, 7 days, false, true, 2026-09-30",
    "working days before, 2026-10-09, 2 working days, false, false, 2026-09-30",
    "working days before with the end, 2026-10-09, 2 working days, true, false, 2026-10-08"
  })
  void a_limit_of_days_counts_back_to_its_first_day(
      String id, LocalDate end, String limit, boolean countEnd, boolean roll, LocalDate first) {
    Count count = time().countBack(end, TimeLimit.parse(limit), new CountingRules(countEnd, roll));

    assertThat(count.day()).contains(first);
    assertThat(count.end()).isEqualTo(time().startOf(first));
    assertThat(count.isInTime(count.end())).isTrue();
    assertThat(count.isInTime(count.end().minusNanos(1))).isFalse();
  }

  @Test
  void a_limit_of_minutes_counts_back_to_a_moment() {
    assertThat(time().subtract(at("2026-03-04T10:00"), TimeLimit.hours(48), ACTS))
        .isEqualTo(at("2026-03-02T10:00"));
    assertThat(time().subtract(at("2026-10-08T10:00"), TimeLimit.openingHours(2), ACTS))
        .isEqualTo(at("2026-09-30T17:00"));
  }

  @Test
  void tells_what_lies_between() {
    Instant one = at("2026-09-30T17:00");
    Instant other = at("2026-10-08T10:30");

    assertThat(time().between(one, other, CountUnit.DAYS)).isEqualTo(8);
    assertThat(time().between(one, other, CountUnit.WORKING_DAYS)).isEqualTo(1);
    assertThat(time().between(one, other, CountUnit.MINUTES)).isEqualTo(7 * 1440 + 17 * 60 + 30);
    assertThat(time().between(one, other, CountUnit.OPENING_MINUTES)).isEqualTo(150);
    assertThat(time().between(other, one, CountUnit.OPENING_MINUTES)).isEqualTo(-150);
    assertThat(time().between(other, one, CountUnit.WORKING_DAYS)).isEqualTo(-1);
  }

  @Test
  void a_day_is_that_of_the_zone() {
    BusinessTime newYork = new BusinessTime(calendar(), OpeningHours.roundTheClock(NEW_YORK));
    Instant moment = Instant.parse("2026-03-02T01:00:00Z");

    assertThat(time().dateOf(moment)).isEqualTo(day("2026-03-02"));
    assertThat(newYork.dateOf(moment)).isEqualTo(day("2026-03-01"));
    assertThat(time()).hasToString("cn, " + store());
  }

  @Test
  void only_a_limit_of_days_runs_from_a_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> time().count(day("2026-03-02"), TimeLimit.hours(1), ACTS))
        .withMessage(
            "BusinessTime.limit must be one of days when it runs from a day, but was 1 hour");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> time().countBack(day("2026-03-02"), TimeLimit.hours(1), ACTS));
  }

  // ---- line by line ----

  @Test
  void shows_the_count_of_working_days() {
    Count count = time().count(day("2026-09-23"), TimeLimit.workingDays(4), ACTS);

    assertThat(count.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            2026-09-23  Wednesday: the day it runs from, not counted
            2026-09-24  Thursday: counted, 1 working day
            2026-09-25  Mid-Autumn Festival: no working day, not counted
            2026-09-26  Mid-Autumn Festival: no working day, not counted
            2026-09-27  Mid-Autumn Festival: no working day, not counted
            2026-09-28  Monday: counted, 2 working days
            2026-09-29  Tuesday: counted, 3 working days
            2026-09-30  Wednesday: counted, 4 working days
            4 working days end with 2026-09-30
            """);
    assertThat(
            time().count(day("2026-09-18"), TimeLimit.workingDays(1), ACTS).explain(Locale.CHINA))
        .isEqualTo(
            """
            2026-09-18  星期五：起算当日，不计入
            2026-09-19  星期六休息：非工作日，不计入
            2026-09-20  星期日，国庆节调休上班：计入，累计1个工作日
            1个工作日：截至2026-09-20（当日24时）
            """);
  }

  @Test
  void shows_the_days_that_it_rolls_over() {
    Count count = time().count(day("2026-10-01"), TimeLimit.days(3), ACTS);

    assertThat(count.explain(Locale.ENGLISH))
        .endsWith(
            """
            2026-10-04  National Day: counted, 3 days
            2026-10-05  National Day: a rest day, the end moves on
            2026-10-06  National Day: a rest day, the end moves on
            2026-10-07  National Day: a rest day, the end moves on
            2026-10-08  Thursday: the end moves to this day
            3 days end with 2026-10-08
            """);
    assertThat(count.explain(Locale.CHINA))
        .endsWith("2026-10-08  星期四：顺延至当日\n3日：截至2026-10-08（当日24时）\n")
        .contains("2026-10-07  国庆节放假：休息日，顺延\n");
  }

  @Test
  void shows_the_count_of_opening_hours() {
    Count count = time().count(at("2026-02-14T17:00"), TimeLimit.openingHours(5), ACTS);

    assertThat(count.explain(Locale.ENGLISH))
        .isEqualTo(
            """
            2026-02-14 17:00 – 2026-02-14 18:00  Saturday, worked for Spring Festival: counted, 1 opening hour
            2026-02-15  Spring Festival: closed, not counted
            2026-02-16  Spring Festival: closed, not counted
            2026-02-17  Spring Festival: closed, not counted
            2026-02-18  Spring Festival: closed, not counted
            2026-02-19  Spring Festival: closed, not counted
            2026-02-20  Spring Festival: closed, not counted
            2026-02-21  Spring Festival: closed, not counted
            2026-02-22  Spring Festival: closed, not counted
            2026-02-23  Spring Festival: closed, not counted
            2026-02-24 09:00 – 2026-02-24 12:00  Tuesday: counted, 4 opening hours
            2026-02-24 13:00 – 2026-02-24 14:00  Tuesday: counted, 5 opening hours
            5 opening hours end at 2026-02-24 14:00
            """);
    assertThat(count.explain(Locale.CHINA)).contains("2026-02-15  春节放假：不营业，不计入\n");
  }

  @Test
  void shows_a_count_back() {
    assertThat(
            time()
                .countBack(day("2026-10-08"), TimeLimit.workingDays(1), COVERAGE)
                .explain(Locale.ENGLISH))
        .startsWith(
            "2026-10-08  Thursday: the day it runs from, not counted\n2026-10-07  National Day: no working day")
        .endsWith(
            "2026-09-30  Wednesday: counted, 1 working day\n1 working day before: 2026-09-30\n");
    assertThat(
            time()
                .countBack(at("2026-03-02T14:00"), TimeLimit.openingHours(2), ACTS)
                .explain(Locale.CHINA))
        .isEqualTo(
            """
            2026-03-02 13:00 – 2026-03-02 14:00  星期一：计入，累计1个营业小时
            2026-03-02 11:00 – 2026-03-02 12:00  星期一：计入，累计2个营业小时
            2个营业小时前：2026-03-02 11:00
            """);
  }

  @Test
  void shows_hours_that_pass_day_and_night() {
    assertThat(
            time().count(at("2026-03-02T10:00"), TimeLimit.hours(24), ACTS).explain(Locale.ENGLISH))
        .isEqualTo(
            """
            2026-03-02 10:00 – 2026-03-03 10:00  Monday: counted, 24 hours
            24 hours end at 2026-03-03 10:00
            """);
  }

  // ---- provisional ----

  @Test
  void an_end_is_provisional_if_it_rests_on_a_day_that_is_not_announced() {
    BusinessTime time = time();

    assertThat(time.count(day("2026-12-01"), TimeLimit.workingDays(10), ACTS).isProvisional())
        .isFalse();
    assertThat(time.count(day("2026-12-21"), TimeLimit.workingDays(10), ACTS).isProvisional())
        .isTrue();
    assertThat(time.countBack(day("2027-01-11"), TimeLimit.workingDays(10), ACTS).isProvisional())
        .isTrue();
    assertThat(time.countBack(day("2026-12-21"), TimeLimit.workingDays(10), ACTS).isProvisional())
        .isFalse();
    assertThat(time.count(day("2027-01-21"), TimeLimit.days(10), COVERAGE).isProvisional())
        .isFalse();
    assertThat(time.count(day("2026-06-21"), TimeLimit.days(10), ACTS).isProvisional()).isFalse();
    assertThat(time.count(day("2027-01-21"), TimeLimit.days(10), ACTS).isProvisional()).isTrue();
    assertThat(time.count(at("2027-01-21T10:00"), TimeLimit.hours(10), ACTS).isProvisional())
        .isFalse();
    assertThat(time.count(at("2027-01-21T10:00"), TimeLimit.openingHours(10), ACTS).isProvisional())
        .isTrue();
    assertThat(time.count(at("2026-03-02T10:00"), TimeLimit.openingHours(10), ACTS).isProvisional())
        .isFalse();
  }

  // ---- values ----

  @Test
  void a_count_is_equal_by_what_was_counted() {
    new EqualsTester()
        .addEqualityGroup(
            time().count(day("2026-03-02"), TimeLimit.days(1), ACTS),
            time().count(day("2026-03-02"), TimeLimit.parse("1 day"), ACTS))
        .addEqualityGroup(time().count(day("2026-03-02"), TimeLimit.days(2), ACTS))
        .addEqualityGroup(time().count(day("2026-03-02"), TimeLimit.days(1), COVERAGE))
        .addEqualityGroup(time().countBack(day("2026-03-02"), TimeLimit.days(1), ACTS))
        .testEquals();
    assertThat(time().count(day("2026-03-02"), TimeLimit.days(1), ACTS))
        .hasToString("1 day end with 2026-03-03");
  }

  // ---- properties ----

  @Property
  void the_lines_come_to_the_limit_and_reach_the_end(
      @ForAll("starts") Instant start,
      @ForAll("limits") TimeLimit limit,
      @ForAll boolean countStart,
      @ForAll boolean roll,
      @ForAll boolean back) {
    CountingRules rules = new CountingRules(countStart, roll);
    Count count = back ? time().countBack(start, limit, rules) : time().count(start, limit, rules);
    List<CountLine> lines = count.lines();

    CountLine last = lines.get(lines.size() - 1);
    assertThat(last.total()).isEqualTo(limit.amount());
    assertThat(back ? last.from() : last.until()).isEqualTo(count.end());
    Instant before = back ? Instant.MAX : Instant.MIN;
    for (CountLine line : lines) {
      // one after the other, without overlap
      assertThat(back ? !line.until().isAfter(before) : !line.from().isBefore(before)).isTrue();
      before = back ? line.from() : line.until();
      if (limit.unit() == CountUnit.WORKING_DAYS && line.kind() == CountLine.Kind.COUNTED) {
        assertThat(time().calendar().isWorkingDay(line.day().date())).isTrue();
      }
      if (limit.unit() == CountUnit.OPENING_MINUTES && line.kind() == CountLine.Kind.COUNTED) {
        assertThat(store().openTimeBetween(line.from(), line.until()))
            .isEqualTo(Duration.between(line.from(), line.until()));
      }
    }
  }

  @Property
  boolean as_much_lies_between_as_was_added(
      @ForAll("starts") Instant start, @ForAll("limits") TimeLimit limit) {
    Count count = time().count(start, limit, COVERAGE);
    Instant last = count.day().isPresent() ? count.end().minusNanos(1) : count.end();
    return time().between(start, last, limit.unit()) == limit.amount();
  }

  @Property
  boolean a_later_start_never_ends_earlier(
      @ForAll("starts") Instant start, @ForAll("limits") TimeLimit limit, @ForAll boolean roll) {
    CountingRules rules = new CountingRules(false, roll);
    return !time()
        .add(start.plusSeconds(3_600), limit, rules)
        .isBefore(time().add(start, limit, rules));
  }

  @Property
  boolean a_longer_limit_never_ends_earlier(
      @ForAll("starts") Instant start, @ForAll("limits") TimeLimit limit, @ForAll boolean roll) {
    CountingRules rules = new CountingRules(false, roll);
    TimeLimit longer = new TimeLimit(limit.amount() + 1, limit.unit());
    return !time().add(start, longer, rules).isBefore(time().add(start, limit, rules));
  }

  @Property
  boolean pauses_move_the_end_by_what_of_them_counts(
      @ForAll("starts") Instant start,
      @ForAll("limits") TimeLimit limit,
      @ForAll("pauseTimes") List<Long> times) {
    List<Pause> pauses = new ArrayList<>();
    Instant moment = start;
    for (int i = 0; i + 1 < times.size(); i += 2) {
      Instant from = moment.plusSeconds(60 * times.get(i));
      moment = from.plusSeconds(60 * times.get(i + 1));
      pauses.add(new Pause(PauseReason.WAITING_FOR_PARTS, from, Optional.of(moment)));
    }
    BusinessTime time = time();
    Count without = time.count(start, limit, COVERAGE);
    Count with = time.count(start, limit, COVERAGE, pauses);
    long paused = 0;
    LocalDate first = time.dateOf(start).plusDays(1);
    for (Pause pause : with.pauses()) {
      Instant until = pause.until().orElseThrow();
      if (limit.unit().isDays()) {
        // the day on which it stops is not counted, that on which it goes on is
        LocalDate from =
            time.dateOf(pause.from()).isBefore(first) ? first : time.dateOf(pause.from());
        for (LocalDate day = from; day.isBefore(time.dateOf(until)); day = day.plusDays(1)) {
          paused += limit.unit() == CountUnit.DAYS || time.calendar().isWorkingDay(day) ? 1 : 0;
        }
      } else {
        paused += time.between(pause.from(), until, limit.unit());
      }
    }
    Instant one = limit.unit().isDays() ? without.end().minusNanos(1) : without.end();
    Instant other = limit.unit().isDays() ? with.end().minusNanos(1) : with.end();
    CountLine last = with.lines().get(with.lines().size() - 1);
    return time.between(one, other, limit.unit()) == paused
        && last.total() == limit.amount()
        && last.until().equals(with.end());
  }

  @Provide
  Arbitrary<List<Long>> pauseTimes() {
    return Arbitraries.longs().between(0, 10_000).list().ofMinSize(0).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Instant> starts() {
    return Arbitraries.longs()
        .between(day("2026-01-01").toEpochDay() * 1_440, day("2027-03-01").toEpochDay() * 1_440)
        .map(minute -> Instant.ofEpochSecond(minute * 60));
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    return Combinators.combine(Arbitraries.of(CountUnit.class), Arbitraries.longs().between(1, 400))
        .as((unit, amount) -> new TimeLimit(unit.isDays() ? 1 + amount / 4 : amount * 13, unit));
  }

  @Test
  void the_zone_of_a_store_is_that_of_its_hours() {
    assertThat(time().hours().zone()).isEqualTo(SHANGHAI);
  }
}
