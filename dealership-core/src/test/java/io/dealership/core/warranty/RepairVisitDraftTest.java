package io.dealership.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealership.core.json.JsonRoundTrip;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import jakarta.validation.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class RepairVisitDraftTest {

  private static final Instant OPENED = Instant.parse("2025-06-02T01:00:00Z");

  private static RepairVisitDraft empty() {
    return new RepairVisitDraft(null, null, null, null, null, null, null, null, null);
  }

  @Test
  void becomes_the_visit_that_it_describes() {
    var draft =
        new RepairVisitDraft(
            OPENED,
            OPENED.plusSeconds(7_200),
            null,
            12_400,
            "P0301",
            Diagnosis.CONFIRMED_DEFECT,
            SafetyFailure.BRAKE_FAILURE,
            List.of(
                new ExcludedTimeDraft(
                    ExcludedTimeKind.RESCUE_TRAVEL, OPENED, OPENED.plusSeconds(60), null),
                new ExcludedTimeDraft(ExcludedTimeKind.RESCUE_TRAVEL, null, null, 30L)),
            List.of(
                new ReplacedPartDraft("engine", null),
                new ReplacedPartDraft("brake", "master-cylinder")));

    assertThat(draft.toRepairVisit())
        .isEqualTo(
            RepairVisit.builder()
                .openedAt(OPENED)
                .completedAt(OPENED.plusSeconds(7_200))
                .odometer(Odometer.of(12_400))
                .fault(FaultCode.of("P0301"))
                .diagnosis(Diagnosis.CONFIRMED_DEFECT)
                .safetyFailure(SafetyFailure.BRAKE_FAILURE)
                .addExcludedTimes(
                    ExcludedTime.between(
                        ExcludedTimeKind.RESCUE_TRAVEL, OPENED, OPENED.plusSeconds(60)),
                    ExcludedTime.of(ExcludedTimeKind.RESCUE_TRAVEL, Duration.ofMinutes(30)))
                .addReplacedParts(
                    ReplacedPart.assembly(Component.ENGINE),
                    ReplacedPart.mainPart(Component.BRAKE, Component.of("master-cylinder")))
                .build());
    assertThat(JsonRoundTrip.survives(draft, RepairVisitDraft.class)).isTrue();
  }

  @Test
  void nothing_given_is_a_visit_of_which_nothing_is_known() {
    assertThat(empty().toRepairVisit()).isEqualTo(RepairVisit.builder().build());
    assertThat(
            new RepairVisitDraft(null, null, 90L, null, null, null, null, null, null)
                .toRepairVisit()
                .length())
        .contains(Duration.ofMinutes(90));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    var draft =
        new RepairVisitDraft(
            null,
            null,
            null,
            -1,
            " ",
            null,
            null,
            List.of(
                new ExcludedTimeDraft(null, null, null, 5L),
                new ExcludedTimeDraft(ExcludedTimeKind.RESCUE_TRAVEL, OPENED, null, null)),
            List.of(new ReplacedPartDraft(null, null), new ReplacedPartDraft("Engine", null)));

    assertThatIllegalArgumentException()
        .isThrownBy(draft::toRepairVisit)
        .withMessage(
            "RepairVisitDraft must be valid, but was not: odometer: Odometer.kilometers must be from"
                + " 0 to 9999999, but was -1; fault: FaultCode.value must be visible characters,"
                + " with blanks only between them, but was ' '; excludedTimes[0]: kind must be"
                + " given; excludedTimes[1]: must have from and until, or minutes alone, but was"
                + " ExcludedTimeDraft[kind=RESCUE_TRAVEL, from=2025-06-02T01:00:00Z, until=null,"
                + " minutes=null]; replacedParts[0]: group must be given; replacedParts[1]:"
                + " Component.code must be lower-case words of letters and digits, joined by"
                + " hyphens, but was 'Engine'");
  }

  @Test
  void times_that_do_not_fit_together_are_said_when_the_fields_are_right() {
    var draft = new RepairVisitDraft(null, OPENED, null, null, null, null, null, null, null);

    assertThatIllegalArgumentException()
        .isThrownBy(draft::toRepairVisit)
        .withMessage(
            "RepairVisitDraft must be valid, but was not: visit: RepairVisit.openedAt must be given"
                + " with completedAt 2025-06-02T01:00:00Z, but was not");
  }

  @Test
  void the_validator_of_the_caller_finds_all_violations() {
    var draft =
        new RepairVisitDraft(
            null,
            null,
            -1L,
            10_000_000,
            "",
            null,
            null,
            List.of(new ExcludedTimeDraft(null, null, null, 0L)),
            Collections.singletonList(null));
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(draft))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactlyInAnyOrder(
              "minutes",
              "odometer",
              "fault",
              "excludedTimes[0].kind",
              "excludedTimes[0].minutes",
              "replacedParts[0].<list element>");
      assertThat(factory.getValidator().validate(new ReplacedPartDraft("Engine", "p_1")))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactlyInAnyOrder("group", "mainPart");
    }
  }
}
