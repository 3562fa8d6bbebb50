package io.dealership.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.warranty.RepairKind;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.warranty.ReleaseCertificateQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decisions as guards of activities. */
class GuardAnswerTest {

  @Test
  void a_decision_that_is_no_gate_allows_by_its_outcome() {
    var decision =
        DealershipRules.standard()
            .warranty()
            .releaseCertificate(
                ReleaseCertificateQuestion.builder()
                    .addKinds(RepairKind.ASSEMBLY_OVERHAUL)
                    .certificateIssued(false)
                    .build(),
                LocalDate.of(2026, 3, 2));
    GuardAnswer closed = GuardAnswer.of(decision, Set.of());
    GuardAnswer open = GuardAnswer.of(decision, Set.of(decision.outcome().orElseThrow()));

    assertThat(closed.allows()).contains(false);
    assertThat(closed.findings()).isNotEmpty().isEqualTo(decision.findings());
    assertThat(open.allows()).contains(true);
  }

  @Test
  void what_stands_against_a_step_are_the_findings_of_the_decision() {
    var undecided = new GuardAnswer(Optional.empty(), List.of());
    ProcessDesk desk =
        new ProcessDesk(
            WorkflowEngine.of(ServiceVisit.WORKFLOW),
            ServiceVisit.TIME,
            ServiceVisit.HOLDERS,
            (guard, history, event) -> undecided);

    assertThat(desk.begin(CaseNumber.of("RO-1")).unmet(ServiceVisit.event(1, "hand-over", "E-1")))
        .contains(Unmet.of(UnmetKind.GUARD_UNDECIDED, ActivityPath.of("hand-over"), "hand-over"));
  }
}
