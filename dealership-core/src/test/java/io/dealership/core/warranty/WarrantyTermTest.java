package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.LegalPeriod;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarrantyTermTest {

  @Test
  void reads_as_the_trade_says_it() {
    assertThat(WarrantyTerm.of(Period.ofYears(3), 60_000)).hasToString("P3Y/60000 km");
    assertThat(WarrantyTerm.of(Period.ofDays(60))).hasToString("P60D");
    assertThat(WarrantyTerm.ofKilometers(5_000)).hasToString("5000 km");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P3Y/60000 km",
        "P60D",
        "5000 km",
        "P1Y6M",
        "P2M10D/3000 km",
        "P1000Y",
        "P366000D",
        "9999999 km"
      })
  void is_its_text_in_json(String text) {
    WarrantyTerm term = WarrantyTerm.parse(text);
    assertThat(term).hasToString(text);
    JsonRoundTrip.assertJson(term, WarrantyTerm.class, "\"" + text + "\"");
  }

  @Test
  void twelve_months_are_a_year() {
    assertThat(WarrantyTerm.parse("P36M/60000 km"))
        .isEqualTo(WarrantyTerm.of(Period.ofYears(3), 60_000))
        .hasToString("P3Y/60000 km");
    assertThat(WarrantyTerm.parse("P2W")).isEqualTo(WarrantyTerm.of(Period.ofDays(14)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "P",
        "P/60000 km",
        "P3Y/",
        "/60000 km",
        "P3Y60000 km",
        "60000",
        "60000km",
        "P3Y/60,000 km",
        "3Y",
        "p3y",
        "P3Y / 60000 km",
        "12345678 km",
        "-1 km",
        "P3Y/60000 mi",
        "PT24H",
        "P-3Y",
        "P99999999999Y"
      })
  void another_text_is_no_term(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarrantyTerm.parse(text))
        .withMessage(
            "WarrantyTerm must be written like 'P3Y/60000 km', 'P60D' or '5000 km', but was '%s'",
            text);
  }

  @Test
  void a_text_of_many_pages_is_not_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarrantyTerm.parse("P" + "9".repeat(1_000_000) + "Y"))
        .withMessage(
            "WarrantyTerm must be written like 'P3Y/60000 km', 'P60D' or '5000 km', but was"
                + " 1000002 characters");
    assertThatThrownBy(() -> JsonRoundTrip.read3("\"3 years\"", WarrantyTerm.class))
        .hasMessageContaining("WarrantyTerm must be written like");
  }

  @Test
  void one_of_the_limits_is_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WarrantyTerm(Optional.empty(), OptionalInt.empty()))
        .withMessage("WarrantyTerm must have a time or kilometers, but had neither");
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, WarrantyTerm.time must be positive",
    "P1Y-1D, WarrantyTerm.time must be positive",
    "P1001Y, WarrantyTerm.time must be at most 1000 years",
    "P366001D, WarrantyTerm.time must be at most 1000 years"
  })
  void a_time_is_positive_and_not_endless(String time, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarrantyTerm.of(Period.parse(time)))
        .withMessage("%s, but was %s", problem, time);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000_000})
  void a_distance_is_positive_and_of_at_most_seven_digits(int kilometers) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WarrantyTerm.ofKilometers(kilometers))
        .withMessage("WarrantyTerm.kilometers must be from 1 to 9999999, but was %s", kilometers);
  }

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "B7 equal is not less, P3Y/60000 km, P3Y/60000 km, true",
    "B7 W13 a better promise, P5Y/150000 km, P3Y/60000 km, true",
    "B7 a day less, P2Y364D/60000 km, P3Y/60000 km, false",
    "B7 a kilometer less, P3Y/59999 km, P3Y/60000 km, false",
    "B7 longer but not as far, P5Y/50000 km, P3Y/60000 km, false",
    "B7 farther but not as long, P2Y/100000 km, P3Y/60000 km, false",
    "B7 no limit of distance, P3Y, P3Y/60000 km, true",
    "B7 no limit of time, 60000 km, P3Y/60000 km, true",
    "B7 a new limit of distance, P5Y/999999 km, P3Y, false",
    "B7 a new limit of time, P99Y/60000 km, 60000 km, false",
    "B7 years by days, P1096D, P3Y, true",
    "B7 years by too few days, P1095D, P3Y, false",
    "B7 eight years by days, P2922D, P8Y, true",
    "B7 eight years by a day less, P2921D, P8Y, false",
    "B7 two months are at times 59 days, P2M, P60D, false",
    "B7 two months are never under 59 days, P2M, P59D, true",
    "B7 four centuries are the cycle of the calendar, P400Y, P146097D, true",
    "B7 and never a day more, P400Y, P146098D, false",
    "B7 months and days, P1M31D, P2M, true",
    "B7 months and days in February, P1M30D, P2M, false"
  })
  void a_promise_may_not_end_before_the_law(
      String id, WarrantyTerm promise, WarrantyTerm law, boolean atLeast) {
    assertThat(promise.isAtLeast(law)).as(id).isEqualTo(atLeast);
  }

  @Test
  void values_of_this_package_are_equal_by_value() {
    var start = LocalDate.of(2024, 3, 15);
    new EqualsTester()
        .addEqualityGroup(
            WarrantyTerm.parse("P3Y/60000 km"), WarrantyTerm.of(Period.ofMonths(36), 60_000))
        .addEqualityGroup(WarrantyTerm.parse("P3Y"))
        .addEqualityGroup(WarrantyTerm.parse("60000 km"), WarrantyTerm.ofKilometers(60_000))
        .addEqualityGroup(
            WarrantyClock.of(start, WarrantyTerm.parse("P60D")),
            WarrantyClock.of(start, WarrantyTerm.of(Period.ofDays(60))))
        .addEqualityGroup(WarrantyClock.of(start, WarrantyTerm.parse("P61D")))
        .testEquals();
  }

  @Test
  void null_is_refused_in_this_package() {
    var start = LocalDate.of(2024, 3, 15);
    var tester =
        new NullPointerTester()
            .setDefault(LocalDate.class, start)
            .setDefault(Optional.class, Optional.of(start))
            .setDefault(Period.class, Period.ofDays(1))
            .setDefault(Odometer.class, Odometer.ZERO)
            .setDefault(WarrantyTerm.class, WarrantyTerm.parse("P60D/3000 km"))
            .setDefault(CountingRules.class, CountingRules.forActs())
            .setDefault(WorkingDays.class, WorkingDays.plainWeek());
    tester.testAllPublicStaticMethods(WarrantyTerm.class);
    tester.testAllPublicStaticMethods(WarrantyClock.class);
    tester.testAllPublicConstructors(WarrantyClock.class);
  }

  @Property
  boolean every_term_is_read_back_from_its_text(@ForAll("terms") WarrantyTerm term) {
    return WarrantyTerm.parse(term.toString()).equals(term)
        && JsonRoundTrip.survives(term, WarrantyTerm.class);
  }

  @Property
  boolean every_term_is_at_least_itself(@ForAll("terms") WarrantyTerm term) {
    return term.isAtLeast(term);
  }

  @Property
  boolean what_is_at_least_another_never_ends_before_it(
      @ForAll("closeTerms") WarrantyTerm a,
      @ForAll("closeTerms") WarrantyTerm b,
      @ForAll("dates") LocalDate start) {
    return !a.isAtLeast(b)
        || !LegalPeriod.of(start, a.time().orElseThrow())
            .lastDay()
            .isBefore(LegalPeriod.of(start, b.time().orElseThrow()).lastDay());
  }

  @Property(tries = 200)
  boolean what_is_not_at_least_another_ends_before_it_on_some_day(
      @ForAll("closeTerms") WarrantyTerm a, @ForAll("closeTerms") WarrantyTerm b) {
    // terms of under a year: four years with a leap day show every case
    return a.isAtLeast(b)
        || LocalDate.of(2023, 1, 1)
            .datesUntil(LocalDate.of(2027, 1, 1))
            .anyMatch(
                start ->
                    start
                        .plus(a.time().orElseThrow())
                        .isBefore(start.plus(b.time().orElseThrow())));
  }

  @Provide
  Arbitrary<WarrantyTerm> terms() {
    Arbitrary<Optional<Period>> times =
        Combinators.combine(
                Arbitraries.integers().between(0, 200), Arbitraries.integers().between(0, 400))
            .as((months, days) -> Period.of(0, months, days))
            .filter(time -> !time.isZero())
            .optional();
    Arbitrary<OptionalInt> distances =
        Arbitraries.integers()
            .between(0, 9_999_999)
            .map(km -> km == 0 ? OptionalInt.empty() : OptionalInt.of(km));
    return Combinators.combine(times, distances)
        .filter((time, distance) -> time.isPresent() || distance.isPresent())
        .as(WarrantyTerm::new);
  }

  @Provide
  Arbitrary<WarrantyTerm> closeTerms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 125))
        .as((months, days) -> Period.of(0, months, days))
        .filter(time -> !time.isZero())
        .map(WarrantyTerm::of);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1990, 1, 1).toEpochDay(), LocalDate.of(2110, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
