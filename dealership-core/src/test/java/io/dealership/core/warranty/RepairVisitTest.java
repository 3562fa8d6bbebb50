package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.time.RepairDays;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairVisitTest {

  private static final Instant OPENED = Instant.parse("2025-06-02T01:00:00Z");
  private static final Set<ExcludedTimeKind> ALL = EnumSet.allOf(ExcludedTimeKind.class);

  private static Instant hour(int hours) {
    return OPENED.plusSeconds(hours * 3_600L);
  }

  private static RepairVisit lasting(int hours, ExcludedTime... excluded) {
    return RepairVisit.builder()
        .openedAt(OPENED)
        .completedAt(hour(hours))
        .addExcludedTimes(excluded)
        .build();
  }

  private static ExcludedTime excluded(int from, int until) {
    return ExcludedTime.between(ExcludedTimeKind.SPECIAL_PARTS_TRANSPORT, hour(from), hour(until));
  }

  private static int counted(RepairVisit visit, Set<ExcludedTimeKind> kinds) {
    return visit.countedDays(visit.wholeLength().orElseThrow(), kinds).count();
  }

  static RepairVisit aFullyKnownVisit() {
    return lasting(121, excluded(24, 48))
        .withOdometer(Odometer.of(12_400))
        .withFault(FaultCode.of("P0301"))
        .withDiagnosis(Diagnosis.CONFIRMED_DEFECT)
        .withSafetyFailure(SafetyFailure.NONE)
        .withReplacedParts(
            ReplacedPart.assembly(Component.ENGINE),
            ReplacedPart.mainPart(Component.BRAKE, Component.of("master-cylinder")));
  }

  @Test
  void lasts_from_the_agreement_to_the_completion_or_as_long_as_told() {
    assertThat(lasting(121).wholeLength()).contains(Duration.ofHours(121));
    assertThat(lasting(121).days()).contains(RepairDays.of(6));
    var told = RepairVisit.builder().length(Duration.ofHours(25)).build();
    assertThat(told.isCompleted()).isTrue();
    assertThat(told.days()).contains(RepairDays.of(2));
  }

  @Test
  void one_that_goes_on_has_a_length_only_up_to_a_moment() {
    var open = RepairVisit.builder().openedAt(OPENED).build();

    assertThat(open.isCompleted()).isFalse();
    assertThat(open.wholeLength()).isEmpty();
    assertThat(open.days()).isEmpty();
    assertThat(open.wholeLength(hour(30))).contains(Duration.ofHours(30));
    assertThat(open.wholeLength(hour(-1))).contains(Duration.ZERO);
    assertThat(lasting(5).wholeLength(hour(30))).contains(Duration.ofHours(5));
    assertThat(RepairVisit.builder().build().wholeLength(hour(30))).isEmpty();
  }

  @Test
  void w40_hours_are_subtracted_before_the_days_are_rounded() {
    var visit =
        RepairVisit.builder()
            .length(Duration.ofHours(760))
            .addExcludedTimes(
                ExcludedTime.of(ExcludedTimeKind.SPECIAL_PARTS_TRANSPORT, Duration.ofDays(4)))
            .build();

    assertThat(counted(visit, ALL)).isEqualTo(28);
    assertThat(counted(visit, Set.of(ExcludedTimeKind.RESCUE_TRAVEL))).isEqualTo(32);
    assertThat(counted(visit, Set.of())).isEqualTo(32);
  }

  @Test
  void times_that_overlap_are_subtracted_once() {
    assertThat(counted(lasting(72, excluded(0, 24), excluded(12, 36)), ALL)).isEqualTo(2);
    assertThat(counted(lasting(72, excluded(12, 36), excluded(0, 24)), ALL)).isEqualTo(2);
    assertThat(counted(lasting(72, excluded(0, 48), excluded(12, 36)), ALL)).isEqualTo(1);
    assertThat(counted(lasting(72, excluded(0, 24), excluded(24, 48)), ALL)).isEqualTo(1);
    assertThat(counted(lasting(72, excluded(0, 72)), ALL)).isZero();
  }

  @Test
  void times_without_moments_are_added_to_those_with() {
    var rescue = ExcludedTime.of(ExcludedTimeKind.RESCUE_TRAVEL, Duration.ofDays(1));

    assertThat(counted(lasting(72, excluded(0, 24), rescue), ALL)).isEqualTo(1);
    // together longer than the visit: nothing is left, and no less than that
    assertThat(counted(lasting(30, excluded(0, 24), rescue), ALL)).isZero();
  }

  @Test
  void of_a_repair_that_goes_on_only_what_has_passed_is_excluded() {
    var open =
        RepairVisit.builder()
            .openedAt(OPENED)
            .addExcludedTimes(excluded(20, 96), excluded(-5, 4))
            .build();

    assertThat(open.countedDays(Duration.ofHours(30), ALL)).isEqualTo(RepairDays.of(1));
    assertThat(open.countedDays(Duration.ofHours(10), ALL)).isEqualTo(RepairDays.of(1));
    assertThat(open.countedDays(Duration.ofHours(3), ALL)).isEqualTo(RepairDays.NONE);
  }

  @Test
  void times_must_fit_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepairVisit.builder().completedAt(OPENED).build())
        .withMessage(
            "RepairVisit.openedAt must be given with completedAt 2025-06-02T01:00:00Z, but was not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasting(5).withLength(Duration.ofHours(5)))
        .withMessage("RepairVisit.length must not be given beside completedAt, but was PT5H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasting(-5))
        .withMessage("RepairVisit must last from 0 to 366000 days, but lasted PT-5H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lasting(24, excluded(20, 25)))
        .withMessage(
            "RepairVisit.excludedTimes must lie within the visit from 2025-06-02T01:00:00Z to"
                + " 2025-06-03T01:00:00Z, but was from 2025-06-02T21:00:00Z to"
                + " 2025-06-03T02:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> lasting(5, ExcludedTime.of(ExcludedTimeKind.RESCUE_TRAVEL, Duration.ofHours(6))))
        .withMessage(
            "RepairVisit.excludedTimes must not be longer than the visit of PT5H, but were PT6H");
  }

  @Test
  void comes_back_from_json() {
    JsonRoundTrip.assertJson(
        lasting(1).withFault(FaultCode.of("P0301")),
        RepairVisit.class,
        """
        {"openedAt": "2025-06-02T01:00:00Z", "completedAt": "2025-06-02T02:00:00Z",
         "fault": "P0301", "excludedTimes": [], "replacedParts": []}
        """);
    assertThat(JsonRoundTrip.survives(aFullyKnownVisit(), RepairVisit.class)).isTrue();
    assertThat(
            JsonRoundTrip.survives(
                RepairVisit.builder().length(Duration.ofMinutes(90)).build(), RepairVisit.class))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "24, 1", "25, 2", "48, 2"})
  void each_24_hours_are_a_day_and_a_remainder_is_one_more(int hours, int days) {
    assertThat(counted(lasting(hours), ALL)).isEqualTo(days);
  }

  @Property
  void excluded_hours_never_increase_the_days(
      @ForAll @IntRange(max = 1_000) int hours,
      @ForAll @Size(max = 6) List<@IntRange(max = 1_000) Integer> cuts) {
    List<ExcludedTime> times = new ArrayList<>();
    int before = counted(lasting(hours), ALL);
    for (int cut : cuts) {
      int from = cut % Math.max(1, hours);
      int until = Math.min(hours, from + cut / 3 + 1);
      if (until > from) {
        times.add(excluded(from, until));
        int days = counted(lasting(hours, times.toArray(new ExcludedTime[0])), ALL);
        assertThat(days).isBetween(0, before);
        before = days;
      }
    }
  }
}
