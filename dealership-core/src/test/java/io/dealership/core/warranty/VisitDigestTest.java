package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.vehicle.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitDigestTest {

  private static final Instant OPENED = Instant.parse("2025-06-02T01:00:00Z");

  @Test
  void says_of_a_known_visit_what_the_visit_says() {
    RepairVisit visit = RepairVisitTest.aFullyKnownVisit();
    VisitDigest digest = visit.digest();

    assertThat(digest.diagnosis()).isEqualTo(Diagnosis.CONFIRMED_DEFECT);
    assertThat(digest.isCompleted()).isTrue();
    assertThat(digest.fault()).isEqualTo(FaultCode.of("P0301"));
    assertThat(digest.faultHash()).isEqualTo(FaultCode.of("P0301").hashCode());
    assertThat(digest.days()).isEqualTo(6);
    assertThat(digest.fewestDays()).isEqualTo(5);
    assertThat(digest.partCount()).isEqualTo(2);
    ReplacedPart part = ReplacedPart.mainPart(Component.BRAKE, Component.of("master-cylinder"));
    assertThat(digest.part(0).isAssembly()).isTrue();
    assertThat(digest.part(1))
        .isEqualTo(new VisitDigest.Part(part, Component.BRAKE, false, part.hashCode()));
  }

  @Test
  void of_which_nothing_is_known_knows_nothing() {
    VisitDigest digest = RepairVisit.builder().openedAt(OPENED).build().digest();

    assertThat(digest.diagnosis()).isEqualTo(Diagnosis.UNCLEAR);
    assertThat(digest.isCompleted()).isFalse();
    assertThat(digest.safety()).isEqualTo(VisitDigest.Safety.UNKNOWN);
    assertThat(digest.fault()).isNull();
    assertThat(digest.faultHash()).isZero();
    assertThat(digest.days()).isNegative();
    assertThat(digest.fewestDays()).isNegative();
    assertThat(digest.partCount()).isZero();
  }

  @ParameterizedTest(name = "safety failure {0} is {1}")
  @CsvSource({"NONE, NONE", "BRAKE_FAILURE, SERIOUS", "STEERING_FAILURE, SERIOUS"})
  void tells_serious_safety_faults(SafetyFailure failure, VisitDigest.Safety safety) {
    assertThat(RepairVisit.builder().safetyFailure(failure).build().digest().safety())
        .isEqualTo(safety);
  }

  @Property
  void counts_the_days_as_the_visit_does(
      @ForAll @IntRange(min = 1, max = 500) int hours,
      @ForAll @IntRange(min = 0, max = 500) int excluded,
      @ForAll ExcludedTimeKind kind) {
    var visit = RepairVisit.builder().openedAt(OPENED).length(Duration.ofHours(hours));
    if (excluded > 0 && excluded <= hours) {
      visit.addExcludedTimes(ExcludedTime.of(kind, Duration.ofHours(excluded)));
    }
    RepairVisit built = visit.build();
    Duration whole = built.wholeLength().orElseThrow();

    assertThat(built.digest().days()).isEqualTo(built.countedDays(whole, Set.of()).count());
    assertThat(built.digest().fewestDays())
        .isEqualTo(built.countedDays(whole, EnumSet.allOf(ExcludedTimeKind.class)).count());
  }
}
