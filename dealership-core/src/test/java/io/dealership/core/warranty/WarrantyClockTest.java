package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.service.RepairOrder;
import io.dealership.core.time.CountingRules;
import io.dealership.core.time.WorkingDays;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarrantyClockTest {

  private static final LocalDate DELIVERY = LocalDate.of(2024, 3, 15);
  private static final WarrantyTerm THREE_YEARS = WarrantyTerm.parse("P3Y/60000 km");
  private static final WarrantyTerm TWO_YEARS = WarrantyTerm.parse("P2Y/50000 km");
  private static final WorkingDays WEEK = WorkingDays.plainWeek();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B5 both limits reached, P3Y/60000 km, 2027-03-15, 60000, ",
    "W09 B5 the day after the last, P3Y/60000 km, 2027-03-16, 30000, TIME",
    "W10 B5 one kilometer over, P3Y/60000 km, 2025-06-01, 60001, DISTANCE",
    "B5 both over, P3Y/60000 km, 2027-03-16, 60001, BOTH",
    "W12 B5 TG over by distance, P2Y/50000 km, 2025-06-01, 50001, DISTANCE",
    "W12 B5 repair still runs, P3Y/60000 km, 2025-06-01, 50001, ",
    "W13 B5 a better promise, P5Y/150000 km, 2028-12-31, 149999, ",
    "W15 B5 day 60, P60D/3000 km, 2024-05-14, 2999, ",
    "W16 B5 day 61, P60D/3000 km, 2024-05-15, 2999, TIME",
    "W18 B5 early but too far, P60D/3000 km, 2024-04-01, 3001, DISTANCE",
    "W21 B5 the eighth day, P7D, 2024-03-23, 800, TIME",
    "W25 B5 day 60 but too far, P60D/3000 km, 2024-05-14, 3001, DISTANCE",
    "W61 B5 a wear part on its last day, P3M/5000 km, 2024-06-15, 4800, ",
    "B5 no limit of time, 5000 km, 2099-01-01, 5000, ",
    "B5 no limit of distance, P7D, 2024-03-22, 9999999, "
  })
  void runs_while_neither_limit_is_over(
      String id, WarrantyTerm term, LocalDate on, int odometer, @Nullable EndedBy endedBy) {
    WarrantyClock clock = WarrantyClock.of(DELIVERY, term);
    assertThat(clock.endedBy(on, Odometer.of(odometer)))
        .as(id)
        .isEqualTo(Optional.ofNullable(endedBy));
    assertThat(clock.isRunning(on, Odometer.of(odometer))).as(id).isEqualTo(endedBy == null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "M01 B5 day 100 at the last kilometer, P100D/20000 km, 50000, 2024-09-09, 70000, ",
    "M03 B5 one kilometer over, P100D/20000 km, 50000, 2024-08-01, 70001, DISTANCE",
    "M07 B5 the day after, P7D/700 km, 50000, 2024-06-09, 50000, TIME"
  })
  void distance_is_added_to_the_reading_at_the_start(
      String id,
      WarrantyTerm term,
      int startOdometer,
      LocalDate on,
      int odometer,
      @Nullable EndedBy endedBy) {
    WarrantyClock clock =
        WarrantyClock.of(
            LocalDate.of(2024, 6, 1),
            Odometer.of(startOdometer),
            term,
            CountingRules.forCoverage(),
            WEEK);
    assertThat(clock.endedBy(on, Odometer.of(odometer)))
        .as(id)
        .isEqualTo(Optional.ofNullable(endedBy));
  }

  @Test
  void tells_what_remains_of_either_limit() {
    WarrantyClock clock = WarrantyClock.of(DELIVERY, THREE_YEARS);
    assertThat(clock.lastDay()).contains(LocalDate.of(2027, 3, 15));
    assertThat(clock.lastOdometer()).contains(Odometer.of(60_000));
    assertThat(clock.remainingDays(LocalDate.of(2027, 3, 14))).hasValue(1);
    assertThat(clock.remainingDays(LocalDate.of(2027, 3, 15))).hasValue(0);
    assertThat(clock.remainingDays(LocalDate.of(2027, 3, 16))).hasValue(-1);
    assertThat(clock.remainingKilometers(Odometer.of(42_180))).hasValue(17_820);
    assertThat(clock.remainingKilometers(Odometer.of(60_000))).hasValue(0);
    assertThat(clock.remainingKilometers(Odometer.of(60_001))).hasValue(-1);
  }

  @Test
  void nothing_remains_to_be_told_of_a_missing_limit() {
    WarrantyClock byDistance = WarrantyClock.of(DELIVERY, WarrantyTerm.parse("5000 km"));
    assertThat(byDistance.remainingDays(DELIVERY)).isEmpty();
    assertThat(byDistance.isBorderline(DELIVERY, WEEK)).isFalse();
    WarrantyClock byTime = WarrantyClock.of(DELIVERY, WarrantyTerm.parse("P7D"));
    assertThat(byTime.remainingKilometers(Odometer.ZERO)).isEmpty();
  }

  @Test
  void reads_as_its_limits() {
    assertThat(WarrantyClock.of(DELIVERY, THREE_YEARS))
        .hasToString("from 2024-03-15 to 2027-03-15, up to 60000 km");
    assertThat(WarrantyClock.of(DELIVERY, WarrantyTerm.parse("5000 km")))
        .hasToString("from 2024-03-15, up to 5000 km");
    assertThat(WarrantyClock.of(DELIVERY, WarrantyTerm.parse("P7D")))
        .hasToString("from 2024-03-15 to 2024-03-22");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "W07 B3 the Sunday it ends on, 2026-03-15, false",
    "W07 B3 the Monday after, 2026-03-16, true",
    "W07 B3 the Tuesday after, 2026-03-17, false"
  })
  void the_working_day_after_a_last_day_of_rest_is_borderline(
      String id, LocalDate on, boolean borderline) {
    assertThat(WarrantyClock.of(DELIVERY, TWO_YEARS).isBorderline(on, WEEK))
        .as(id)
        .isEqualTo(borderline);
  }

  @Test
  void rolls_over_if_told_to() {
    WarrantyClock clock =
        WarrantyClock.of(DELIVERY, Odometer.ZERO, TWO_YEARS, CountingRules.forActs(), WEEK);
    assertThat(clock.lastDay()).contains(LocalDate.of(2026, 3, 16));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "B10 requested in time, 2027-03-15, 60000, true",
    "B10 requested a day late, 2027-03-16, 60000, false",
    "B10 brought in one kilometer late, 2027-03-15, 60001, false"
  })
  void the_repair_request_as_the_record_has_it_decides(
      String id, LocalDate openedOn, int odometerIn, boolean running) {
    RepairOrder order =
        RepairOrder.builder()
            .number(RepairOrderNumber.of("RO-1"))
            .vin(Vin.of("LFV2A21K2G4123456"))
            .openedOn(openedOn)
            .odometerIn(Odometer.of(odometerIn))
            .build();
    assertThat(
            WarrantyClock.of(DELIVERY, THREE_YEARS)
                .isRunning(order.openedOn(), order.odometerIn().orElseThrow()))
        .as(id)
        .isEqualTo(running);
  }

  @Test
  void the_last_reading_is_at_most_what_an_odometer_shows() {
    WarrantyClock clock =
        WarrantyClock.of(
            DELIVERY,
            Odometer.of(9_999_000),
            WarrantyTerm.ofKilometers(9_999_999),
            CountingRules.forCoverage(),
            WEEK);
    assertThat(clock.lastOdometer()).contains(Odometer.of(9_999_999));
  }

  @Test
  void one_of_the_limits_is_there_and_not_before_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WarrantyClock(DELIVERY, Optional.empty(), Optional.empty()))
        .withMessage("WarrantyClock must have a lastDay or a lastOdometer, but had neither");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WarrantyClock(DELIVERY, Optional.of(DELIVERY.minusDays(1)), Optional.empty()))
        .withMessage(
            "WarrantyClock.lastDay must not be before start 2024-03-15, but was 2024-03-14");
  }

  @Test
  void is_start_and_limits_in_json() {
    JsonRoundTrip.assertJson(
        WarrantyClock.of(DELIVERY, THREE_YEARS),
        WarrantyClock.class,
        "{\"start\":\"2024-03-15\",\"lastDay\":\"2027-03-15\",\"lastOdometer\":60000}");
    JsonRoundTrip.assertJson(
        WarrantyClock.of(DELIVERY, WarrantyTerm.parse("P7D")),
        WarrantyClock.class,
        "{\"start\":\"2024-03-15\",\"lastDay\":\"2024-03-22\",\"lastOdometer\":null}");
  }

  @Property
  boolean what_has_ended_does_not_run_again(
      @ForAll @IntRange(max = 2_000) int day,
      @ForAll @IntRange(max = 100_000) int kilometers,
      @ForAll @IntRange(max = 500) int moreDays,
      @ForAll @IntRange(max = 50_000) int moreKilometers) {
    WarrantyClock clock = WarrantyClock.of(DELIVERY, THREE_YEARS);
    return clock.isRunning(DELIVERY.plusDays(day), Odometer.of(kilometers))
        || !clock.isRunning(
            DELIVERY.plusDays(day + moreDays), Odometer.of(kilometers + moreKilometers));
  }

  @Property
  boolean it_runs_while_nothing_remaining_is_negative(
      @ForAll @IntRange(max = 2_000) int day, @ForAll @IntRange(max = 100_000) int kilometers) {
    WarrantyClock clock = WarrantyClock.of(DELIVERY, THREE_YEARS);
    LocalDate on = DELIVERY.plusDays(day);
    var at = Odometer.of(kilometers);
    return clock.isRunning(on, at)
        == (clock.remainingDays(on).orElseThrow() >= 0
            && clock.remainingKilometers(at).orElseThrow() >= 0);
  }
}
