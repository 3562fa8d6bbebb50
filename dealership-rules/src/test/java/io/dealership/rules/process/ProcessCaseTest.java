package io.dealership.rules.process;

import static io.dealership.rules.process.ServiceVisit.NINE;
import static io.dealership.rules.process.ServiceVisit.begin;
import static io.dealership.rules.process.ServiceVisit.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.organization.RoleId;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.EventId;
import io.dealership.core.process.GuardCode;
import io.dealership.core.text.LocalText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProcessCaseTest {

  private static ProcessCase play(CaseEvent... events) {
    ProcessCase one = begin();
    for (CaseEvent event : events) {
      StepAnswer answer = one.perform(event);
      assertThat(answer.unmet()).as("%s", event).isEmpty();
      one = answer.after().orElseThrow();
    }
    return one;
  }

  private static List<String> english(List<Unmet> unmet) {
    return unmet.stream().map(one -> one.message(ServiceVisit.WORKFLOW, Locale.ENGLISH)).toList();
  }

  @Test
  void a_visit_with_an_additional_item_and_rework_is_played_to_its_end() {
    ProcessCase one =
        play(
            event(0, "order", "E-1"),
            event(1, "repair", "E-2"),
            event(2, "additional-item", "E-2"),
            event(3, "additional-item#1/quote", "E-1"),
            event(4, "additional-item#1/consent", "E-1"),
            event(5, "additional-item#1/work", "E-2"),
            event(6, "fail", "E-3"),
            event(7, "repair", "E-2"),
            event(8, "inspect", "E-3"),
            event(9, "hand-over", "E-1"));

    assertThat(one.mayClose()).isFalse();
    // three days after 2026-03-02, at the end of the day in Shanghai
    assertThat(one.owed())
        .containsExactly(
            new OwedActivity(
                ActivityPath.of("follow-up"), Optional.of(Instant.parse("2026-03-05T16:00:00Z"))));
    ProcessCase done = one.perform(event(9 + 24 * 60, "follow-up", "E-1")).after().orElseThrow();
    assertThat(done.mayClose()).isTrue();
    assertThat(done.owed()).isEmpty();
    assertThat(done.history().happened()).hasSize(11);
    assertThat(done.documents()).containsExactly(DocumentCode.of("repair-order"));
  }

  @Test
  void all_conditions_are_named_at_once() {
    ProcessCase open =
        play(
            event(0, "order", "E-1"),
            event(1, "repair", "E-4"),
            event(2, "additional-item", "E-2"));

    assertThat(english(open.unmet(event(3, "inspect", "E-4"))))
        .containsExactly(
            "“Additional item” is owed and comes first.",
            "The same person did “Repair”; somebody else has to do this.");
    assertThat(english(begin().unmet(event(3, "repair", "E-1").withDocuments())))
        .containsExactly(
            "“Order” has to be done first.",
            "Who does it holds no post for “Repair”: repair-worker.",
            "A document that it needs is missing: repair-order.");
    assertThat(english(begin().unmet(event(3, "order", "E-1").withDocuments().withSignedBy())))
        .containsExactly(
            "A document that has to come of it is missing: repair-order.",
            "A signature is missing: customer.");
    assertThat(english(begin().unmet(event(3, "order", "E-1").withBy(Optional.empty()))))
        .containsExactly("It is not known who does “Order”.");
    assertThat(english(open.unmet(event(4, "additional-item#2/quote", "E-1"))))
        .containsExactly("There is no such “Additional item”, or it has not begun.");
    assertThat(
            begin()
                .unmet(event(3, "repair", "E-1").withDocuments())
                .get(1)
                .message(ServiceVisit.WORKFLOW, Locale.CHINESE))
        .isEqualTo("经办人未担任可办理“维修作业”的岗位：repair-worker。");
  }

  @Test
  void papers_signers_roles_and_decisions_are_called_by_their_names_where_those_are_known() {
    WorkflowWords words =
        WorkflowWords.of(
            Map.of(
                WorkflowWords.Kind.DOCUMENT,
                Map.of("repair-order", new LocalText("任务委托书", "Repair order")),
                WorkflowWords.Kind.SIGNER,
                Map.of("customer", new LocalText("客户", "the customer"))));

    List<Unmet> unmet = begin().unmet(event(3, "order", "E-1").withDocuments().withSignedBy());

    assertThat(unmet)
        .extracting(one -> one.message(ServiceVisit.WORKFLOW, words, Locale.ENGLISH))
        .containsExactly(
            "A document that has to come of it is missing: Repair order.",
            "A signature is missing: the customer.");
    assertThat(unmet.get(0).message(ServiceVisit.WORKFLOW, words, Locale.CHINESE))
        .isEqualTo("未形成应有的单据：任务委托书。");
  }

  @Test
  void the_role_that_is_named_has_to_be_held() {
    CaseEvent repair = event(1, "repair", "E-4");
    ProcessCase ordered = play(event(0, "order", "E-1"));

    assertThat(ordered.unmet(repair.withAs(RoleId.of("repair-worker")))).isEmpty();
    assertThat(ordered.unmet(repair.withAs(RoleId.of("quality-inspector"))))
        .extracting(Unmet::kind)
        .containsExactly(UnmetKind.NOT_IN_ROLE);
  }

  @Test
  void the_hands_of_a_part_count_as_well_and_unknown_ones_are_no_others() {
    ProcessCase one =
        play(
            event(0, "order", "E-1"),
            event(1, "repair", "E-2"),
            event(2, "additional-item", "E-2"),
            event(3, "additional-item#1/quote", "E-1"),
            event(4, "additional-item#1/consent", "E-1"),
            event(5, "additional-item#1/work", "E-4"));

    assertThat(one.unmet(event(6, "inspect", "E-4")))
        .containsExactly(
            Unmet.of(UnmetKind.SAME_HANDS, ActivityPath.parse("additional-item#1/work")));
    ProcessCase unknown = one.record(event(6, "repair", "E-2").withBy(Optional.empty()));
    assertThat(unknown.unmet(event(7, "inspect", "E-3")))
        .containsExactly(Unmet.of(UnmetKind.PERSON_UNKNOWN, ActivityPath.of("repair")));
  }

  @Test
  void there_are_no_more_instances_than_there_may_be() {
    ProcessCase one =
        play(
            event(0, "order", "E-1"),
            event(1, "additional-item", "E-2"),
            event(2, "additional-item", "E-2"));

    assertThat(english(one.unmet(event(3, "additional-item", "E-2"))))
        .containsExactly("“Additional item” was done as often as it may be.");
    assertThat(one.unmet(event(3, "additional-item#2/quote", "E-1"))).isEmpty();
    ProcessCase refused = one.record(event(3, "additional-item#2/refuse", "E-1"));
    assertThat(english(refused.unmet(event(4, "additional-item#2/quote", "E-1"))))
        .containsExactly("“Quote (additional-item#2/quote)” is off the table.");
  }

  @Test
  void a_day_has_to_pass_before_the_follow_up() {
    ProcessCase one =
        play(
            event(0, "order", "E-1"),
            event(1, "repair", "E-2"),
            event(2, "inspect", "E-3"),
            event(3, "hand-over", "E-1"));

    assertThat(one.unmet(event(3 + 24 * 60, "follow-up", "E-1"))).isEmpty();
    assertThat(english(one.unmet(event(2 + 24 * 60, "follow-up", "E-1"))))
        .containsExactly("After “Hand-over” it has to wait until 2026-03-03T01:03:00Z.");
    assertThat(one.owed().get(0).isLate(Instant.parse("2026-03-05T16:00:00Z"))).isFalse();
    assertThat(one.owed().get(0).isLate(Instant.parse("2026-03-05T16:00:01Z"))).isTrue();
  }

  @Test
  void a_decision_stands_before_the_hand_over() {
    for (Optional<Boolean> allows :
        List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
      ProcessDesk desk =
          new ProcessDesk(
              ServiceVisit.DESK.engine(),
              ServiceVisit.TIME,
              ServiceVisit.HOLDERS,
              (guard, history, event) -> {
                assertThat(guard).isEqualTo(GuardCode.of("hand-over"));
                assertThat(history.events()).hasSize(3);
                return new GuardAnswer(allows, List.of());
              });
      ProcessCase one = desk.begin(CaseNumber.of("RO-1"));
      for (CaseEvent event :
          List.of(
              event(0, "order", "E-1"), event(1, "repair", "E-2"), event(2, "inspect", "E-3"))) {
        one = one.perform(event).after().orElseThrow();
      }
      List<String> causes = english(one.unmet(event(3, "hand-over", "E-1")));
      assertThat(causes)
          .isEqualTo(
              allows.isEmpty()
                  ? List.of("A decision cannot be made for lack of facts: hand-over.")
                  : allows.get() ? List.of() : List.of("A decision does not allow it: hand-over."));
    }
  }

  @Test
  void what_may_happen_next_names_causes_roles_and_deadlines() {
    ProcessCase one = play(event(0, "order", "E-1"));

    List<NextStep> steps = one.next(NINE.plusSeconds(600));
    assertThat(steps.stream().filter(NextStep::isPossible).map(step -> step.activity().toString()))
        .containsExactly("order", "repair", "additional-item");
    NextStep handOver = steps.get(5);
    assertThat(handOver.activity()).isEqualTo(ActivityPath.of("hand-over"));
    assertThat(handOver.isOwed()).isTrue();
    assertThat(handOver.due()).isEmpty();
    assertThat(handOver.roles()).containsExactly(RoleId.of("service-advisor"));
    assertThat(english(handOver.unmet()))
        .containsExactly("“Final inspection” has to be done first.");
  }

  @Test
  void what_was_recorded_by_mistake_is_taken_back_by_an_event() {
    ProcessCase one = play(event(0, "order", "E-1"), event(1, "repair", "E-2"));
    CaseEvent back =
        CaseEvent.builder()
            .id(EventId.of("back"))
            .activity(ActivityPath.of("repair"))
            .at(NINE.plusSeconds(600))
            .corrects(EventId.of("e1"))
            .build();

    ProcessCase after = one.perform(back).after().orElseThrow();

    assertThat(after.marking()).isEqualTo(play(event(0, "order", "E-1")).marking());
    assertThat(after.history().events()).hasSize(3);
    assertThat(after.history().happened()).hasSize(1);
    assertThat(english(after.unmet(event(20, "inspect", "E-3"))))
        .containsExactly("“Repair” has to be done first.");
  }

  @Test
  void what_has_gone_on_is_not_taken_back() {
    ProcessCase one =
        play(
            event(0, "order", "E-1"),
            event(1, "additional-item", "E-2"),
            event(2, "additional-item#1/quote", "E-1"));
    CaseEvent back =
        CaseEvent.builder()
            .id(EventId.of("back"))
            .activity(ActivityPath.of("additional-item"))
            .at(NINE.plusSeconds(600))
            .corrects(EventId.of("e1"))
            .build();

    assertThat(english(one.perform(back).unmet()))
        .containsExactly("What “Additional item” began has gone on and cannot be taken back.");
    assertThatThrownBy(() -> one.perform(back.withCorrects(EventId.of("e9"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("back corrects e9, which is not there");
  }

  @Test
  void duplicates_and_late_arrivals_lead_to_the_same_case() {
    List<CaseEvent> events =
        List.of(
            event(0, "order", "E-1"),
            event(1, "repair", "E-2"),
            event(2, "additional-item", "E-2"),
            event(3, "fail", "E-3"),
            event(4, "additional-item", "E-2"),
            event(5, "repair", "E-4"),
            event(6, "inspect", "E-3"));
    ProcessCase straight = begin();
    for (CaseEvent event : events) {
      straight = straight.record(event);
    }
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      List<CaseEvent> mixed = new ArrayList<>(events);
      mixed.add(events.get(random.nextInt(events.size())));
      Collections.shuffle(mixed, random);
      ProcessCase one = begin();
      for (CaseEvent event : mixed) {
        one = one.record(event);
      }
      assertThat(one.history()).isEqualTo(straight.history());
      assertThat(one.marking()).isEqualTo(straight.marking());
      assertThat(one.marking()).hasSameHashCodeAs(straight.marking());
      assertThat(ServiceVisit.DESK.resume(one.history()).marking()).isEqualTo(one.marking());
    }
  }

  @Test
  void what_is_recorded_late_is_judged_as_it_was_then() {
    ProcessCase one = play(event(0, "order", "E-1"), event(5, "repair", "E-2"));

    assertThat(english(one.unmet(event(3, "inspect", "E-3"))))
        .containsExactly("“Repair” has to be done first.");
    assertThat(one.unmet(event(7, "inspect", "E-3"))).isEmpty();
    assertThat(one.unmet(event(5, "repair", "E-2"))).as("it is there already").isEmpty();
    assertThatThrownBy(() -> one.perform(event(5, "inspect", "E-3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CaseHistory.events must have ids that differ");
  }

  @Test
  void a_history_of_another_workflow_is_refused() {
    CaseHistory other = new CaseHistory(CaseNumber.of("RO-1"), "service-visit", "2", List.of());
    assertThatThrownBy(() -> ServiceVisit.DESK.resume(other))
        .hasMessage(
            "CaseHistory must be one of workflow service-visit 1, but was of service-visit 2");
    assertThatThrownBy(() -> begin().unmet(event(1, "wash", "E-1")))
        .hasMessageContaining("'wash' in 'wash' is none of [additional-item, fail, follow-up,");
    assertThatThrownBy(() -> begin().record(event(1, "additional-item#1/quote", "E-1")))
        .hasMessage(
            "WorkflowEngine.after must be asked of an instance that has begun, but was of"
                + " additional-item#1/quote");
  }

  @Test
  void the_sample_has_no_dead_end() {
    WorkflowCheck check = WorkflowCheck.of(ServiceVisit.WORKFLOW);

    assertThat(check.isExact()).isTrue();
    assertThat(check.findings()).isEmpty();
  }
}
