package io.dealership.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalPeriodTest {

  private static final LocalDate DELIVERY = LocalDate.of(2024, 3, 15);
  private static final WorkingDays WEEK = WorkingDays.plainWeek();

  private static final CountingRules START_DAY_COUNTED = new CountingRules(true, false);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B1 seven days, 2024-03-15, P7D, 2024-03-22",
    "B1 one day, 2024-12-31, P1D, 2025-01-01",
    "B1 60 days end on day 60 (W15), 2024-03-15, P60D, 2024-05-14",
    "B1 100 days of repair guarantee (M01), 2024-06-01, P100D, 2024-09-09",
    "B1 30 days of repair guarantee (M04), 2024-06-01, P30D, 2024-07-01",
    "B1 80 days of repair guarantee (M06), 2024-06-01, P80D, 2024-08-20",
    "B1 7 days of repair guarantee (M07), 2024-06-01, P7D, 2024-06-08",
    "B2 the same day number, 2024-03-15, P3Y, 2027-03-15",
    "B2 months, 2024-03-15, P6M, 2024-09-15",
    "B2 the month has no such day, 2024-01-31, P1M, 2024-02-29",
    "B2 the month has no such day and no leap day, 2025-01-31, P1M, 2025-02-28",
    "B2 back on the 31st, 2024-01-31, P2M, 2024-03-31",
    "B2 years first then days, 2024-02-28, P1Y1D, 2025-03-01",
    "W06 B2 TG from a leap day, 2024-02-29, P2Y, 2026-02-28",
    "W06 B2 RP from a leap day, 2024-02-29, P3Y, 2027-02-28",
    "W06 B2 from leap day to leap day, 2024-02-29, P4Y, 2028-02-29",
    "W55 from the day of exchange, 2025-01-10, P2Y, 2027-01-10",
    "W64 six years of retention, 2024-06-01, P6Y, 2030-06-01"
  })
  void the_start_day_is_not_counted(String id, LocalDate start, Period length, LocalDate lastDay) {
    assertThat(LegalPeriod.of(start, length).lastDay()).as(id).isEqualTo(lastDay);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B1 agreed: seven days, 2024-03-15, P7D, 2024-03-21",
    "B1 agreed: one day is the start day, 2024-03-15, P1D, 2024-03-15",
    "B1 agreed: a year, 2024-03-15, P1Y, 2025-03-14",
    "B1 agreed: a whole month, 2024-03-01, P1M, 2024-03-31",
    "B1 agreed: a leap year, 2024-01-01, P1Y, 2024-12-31",
    "B1 agreed: no such day, 2024-01-31, P1M, 2024-02-29",
    "B1 agreed: from a leap day, 2024-02-29, P2Y, 2026-02-28",
    "B1 agreed: months and days, 2024-03-01, P1M1D, 2024-04-01"
  })
  void the_start_day_is_counted_if_agreed(
      String id, LocalDate start, Period length, LocalDate lastDay) {
    assertThat(LegalPeriod.of(start, length, START_DAY_COUNTED, WEEK).lastDay())
        .as(id)
        .isEqualTo(lastDay);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W07 B3 roll over from Sunday to Monday, 2024-03-15, P2Y, 2026-03-16",
    "B3 from Saturday to Monday, 2024-03-15, P1Y, 2025-03-17",
    "B3 a Monday stays, 2024-03-15, P3Y, 2027-03-15",
    "U07 B3 apply within 30 days, 2024-03-15, P30D, 2024-04-15"
  })
  void what_a_party_owes_rolls_over(String id, LocalDate start, Period length, LocalDate lastDay) {
    assertThat(LegalPeriod.of(start, length, CountingRules.forActs(), WEEK).lastDay())
        .as(id)
        .isEqualTo(lastDay);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W07 B3 the Sunday is within, 2026-03-15, true, false",
    "W07 B3 the Monday is borderline, 2026-03-16, false, true",
    "W07 B3 the Tuesday is neither, 2026-03-17, false, false",
    "B3 the day before the start is neither, 2024-03-14, false, false"
  })
  void coverage_does_not_roll_over_but_tells_the_borderline(
      String id, LocalDate day, boolean within, boolean borderline) {
    LegalPeriod coverage = LegalPeriod.of(DELIVERY, Period.ofYears(2));
    assertThat(coverage.contains(day)).as(id).isEqualTo(within);
    assertThat(coverage.isBorderline(day, WEEK)).as(id).isEqualTo(borderline);
  }

  @Test
  void no_calendar_is_asked_without_a_roll_over() {
    WorkingDays unasked =
        day -> {
          throw new AssertionError("asked for " + day);
        };
    assertThat(
            LegalPeriod.of(DELIVERY, Period.ofYears(2), CountingRules.forCoverage(), unasked)
                .lastDay())
        .isEqualTo(LocalDate.of(2026, 3, 15));
  }

  @Test
  void the_last_day_and_the_start_belong_to_the_period() {
    LegalPeriod period = LegalPeriod.of(DELIVERY, Period.ofDays(7));
    assertThat(period.contains(DELIVERY)).isTrue();
    assertThat(period.contains(LocalDate.of(2024, 3, 22))).isTrue();
    assertThat(period.contains(LocalDate.of(2024, 3, 23))).isFalse();
    assertThat(period.remainingDays(DELIVERY)).isEqualTo(7);
    assertThat(period.remainingDays(LocalDate.of(2024, 3, 22))).isZero();
    assertThat(period.remainingDays(LocalDate.of(2024, 3, 23))).isEqualTo(-1);
    assertThat(period).hasToString("2024-03-15 to 2024-03-22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1D", "P1Y-1D", "P-1Y13M", "P2M-3D"})
  void a_length_is_positive(String length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalPeriod.of(DELIVERY, Period.parse(length)))
        .withMessage("LegalPeriod.length must be positive, but was %s", length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1001Y", "P12001M", "P366001D", "P2147483647Y2147483647M2147483647D"})
  void a_length_is_at_most_a_thousand_years(String length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LegalPeriod.of(DELIVERY, Period.parse(length)))
        .withMessage("LegalPeriod.length must be at most 1000 years, but was %s", length);
  }

  @Test
  void a_thousand_years_are_counted_at_once() {
    assertThat(LegalPeriod.of(DELIVERY, Period.of(1000, 0, 366_000)).lastDay())
        .isEqualTo(LocalDate.of(3024, 3, 15).plusDays(366_000));
  }

  @Test
  void it_does_not_end_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LegalPeriod(DELIVERY, DELIVERY.minusDays(1)))
        .withMessage("LegalPeriod.lastDay must not be before start 2024-03-15, but was 2024-03-14");
  }

  @Test
  void is_start_and_last_day_in_json() {
    JsonRoundTrip.assertJson(
        LegalPeriod.of(DELIVERY, Period.ofYears(2)),
        LegalPeriod.class,
        "{\"start\":\"2024-03-15\",\"lastDay\":\"2026-03-15\"}");
  }

  @Test
  void values_of_this_package_are_equal_by_value() {
    var start = Instant.parse("2026-03-02T02:00:00Z");
    new EqualsTester()
        .addEqualityGroup(
            LegalPeriod.of(DELIVERY, Period.ofYears(2)),
            LegalPeriod.of(DELIVERY, Period.ofMonths(24)))
        .addEqualityGroup(LegalPeriod.of(DELIVERY, Period.ofDays(60)))
        .addEqualityGroup(CountingRules.forCoverage(), new CountingRules(false, false))
        .addEqualityGroup(CountingRules.forActs())
        .addEqualityGroup(
            HourDeadline.of(start, Duration.ofHours(1)),
            HourDeadline.of(start, Duration.ofMinutes(60)))
        .addEqualityGroup(HourDeadline.of(start, Duration.ofHours(2)))
        .addEqualityGroup(RepairDays.of(1), RepairDays.of(Duration.ofHours(1)))
        .addEqualityGroup(RepairDays.NONE)
        .testEquals();
  }

  @Test
  void null_is_refused_in_this_package() {
    var tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, DELIVERY)
            .setDefault(Period.class, Period.ofDays(1))
            .setDefault(CountingRules.class, CountingRules.forActs())
            .setDefault(WorkingDays.class, WEEK)
            .setDefault(Instant.class, Instant.EPOCH)
            .setDefault(Duration.class, Duration.ofHours(1));
    tester.testAllPublicStaticMethods(LegalPeriod.class);
    tester.testAllPublicConstructors(LegalPeriod.class);
    tester.testAllPublicStaticMethods(HourDeadline.class);
    tester.testAllPublicConstructors(HourDeadline.class);
    tester.testAllPublicStaticMethods(RepairDays.class);
  }

  @Property
  boolean days_are_counted_one_by_one(
      @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 500) int days) {
    LocalDate day = start;
    for (int i = 0; i < days; i++) {
      day = day.plusDays(1);
    }
    return LegalPeriod.of(start, Period.ofDays(days)).lastDay().equals(day);
  }

  @Property
  boolean months_end_on_the_same_day_number_or_on_the_last_of_the_month(
      @ForAll("dates") LocalDate start, @ForAll @IntRange(min = 1, max = 240) int months) {
    LocalDate lastDay = LegalPeriod.of(start, Period.ofMonths(months)).lastDay();
    int monthIndex = start.getMonthValue() - 1 + months;
    Month month = Month.of(monthIndex % 12 + 1);
    int length = month.length(Year.isLeap(start.getYear() + monthIndex / 12));
    return lastDay.getMonth() == month
        && lastDay.getDayOfMonth() == Math.min(start.getDayOfMonth(), length);
  }

  @Property
  boolean counting_the_start_day_never_prolongs(
      @ForAll("dates") LocalDate start, @ForAll("lengths") Period length) {
    LocalDate law = LegalPeriod.of(start, length).lastDay();
    LocalDate agreed = LegalPeriod.of(start, length, START_DAY_COUNTED, WEEK).lastDay();
    return agreed.equals(law) || agreed.equals(law.minusDays(1));
  }

  @Property
  boolean rolling_over_lands_on_a_working_day_and_twice_changes_nothing(
      @ForAll("dates") LocalDate start, @ForAll("lengths") Period length) {
    LegalPeriod rolled = LegalPeriod.of(start, length).rolledOver(WEEK);
    return WEEK.isWorkingDay(rolled.lastDay()) && rolled.rolledOver(WEEK).equals(rolled);
  }

  @Property
  boolean a_later_start_never_ends_earlier(
      @ForAll("dates") LocalDate start, @ForAll("lengths") Period length) {
    return !LegalPeriod.of(start.plusDays(1), length)
        .lastDay()
        .isBefore(LegalPeriod.of(start, length).lastDay());
  }

  @Property
  boolean a_period_survives_json(
      @ForAll("dates") LocalDate start, @ForAll("lengths") Period length) {
    return JsonRoundTrip.survives(LegalPeriod.of(start, length), LegalPeriod.class);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2110, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Period> lengths() {
    var months = Arbitraries.integers().between(0, 240);
    var days = Arbitraries.integers().between(0, 400);
    return Combinators.combine(months, days)
        .as((m, d) -> Period.of(m / 12, m % 12, d))
        .filter(length -> !length.isZero());
  }
}
