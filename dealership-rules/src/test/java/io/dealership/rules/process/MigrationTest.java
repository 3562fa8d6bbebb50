package io.dealership.rules.process;

import static io.dealership.rules.process.ServiceVisit.DESK;
import static io.dealership.rules.process.ServiceVisit.WORKFLOW;
import static io.dealership.rules.process.ServiceVisit.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.EventId;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases that go over to another version of their workflow, and those that cannot. */
class MigrationTest {

  /** The visit with a walk-round before the order, which the first version did not know. */
  private static Workflow withWalkround() {
    List<Activity> activities = new ArrayList<>(WORKFLOW.graph().activities());
    activities.add(
        Activity.builder().code("walkround").name(new LocalText("环检", "Walk-round")).build());
    List<Relation> relations = new ArrayList<>(WORKFLOW.graph().relations());
    relations.add(Relation.of("hand-over", RelationKind.REQUIRES, "walkround"));
    return new Workflow(
        WORKFLOW.id(), "2", WORKFLOW.name(), new ActivityGraph(activities, relations));
  }

  /** The visit without additional items. */
  private static Workflow withoutItems() {
    return new Workflow(
        WORKFLOW.id(),
        "3",
        WORKFLOW.name(),
        new ActivityGraph(
            WORKFLOW.graph().activities().stream()
                .filter(activity -> !activity.code().equals("additional-item"))
                .map(activity -> activity.withOtherHandsThan())
                .toList(),
            WORKFLOW.graph().relations().stream()
                .filter(one -> !(one.from() + " " + one.to()).contains("additional-item"))
                .toList()));
  }

  private static ProcessDesk desk(Workflow workflow) {
    return new ProcessDesk(
        WorkflowEngine.of(workflow), ServiceVisit.TIME, ServiceVisit.HOLDERS, Guards.none());
  }

  private static ProcessCase repaired() {
    return ServiceVisit.begin()
        .record(event(0, "order", "E-1"))
        .record(event(1, "repair", "E-2"))
        .record(event(2, "additional-item", "E-2"))
        .record(event(3, "additional-item#1/refuse", "E-1"))
        .record(event(4, "inspect", "E-3"));
  }

  @Test
  void a_case_moves_where_all_of_it_fits() {
    MigrationAnswer answer = desk(withWalkround()).migrate(repaired().history());

    assertThat(answer.obstacles()).isEmpty();
    ProcessCase moved = answer.moved().orElseThrow();
    assertThat(moved.history().version()).isEqualTo("2");
    assertThat(moved.history().events()).isEqualTo(repaired().history().events());
    assertThat(moved.unmet(event(5, "hand-over", "E-1")))
        .as("the new version holds from now on")
        .containsExactly(Unmet.of(UnmetKind.NOT_DONE_BEFORE, ActivityPath.of("walkround")));
  }

  @Test
  void a_case_stays_where_something_is_not_in_order() {
    CaseHistory handedOver = repaired().record(event(5, "hand-over", "E-1")).history();
    MigrationAnswer answer = desk(withWalkround()).migrate(handedOver);

    assertThat(answer.moved()).isEmpty();
    assertThat(answer.number()).isEqualTo(handedOver.number());
    assertThat(answer.obstacles())
        .containsExactly(
            new MigrationObstacle(
                EventId.of("e5"),
                ActivityPath.of("hand-over"),
                List.of(Unmet.of(UnmetKind.NOT_DONE_BEFORE, ActivityPath.of("walkround")))));
  }

  @Test
  void a_case_stays_where_something_is_there_no_more() {
    assertThat(desk(withoutItems()).migrate(repaired().history()).obstacles())
        .containsExactly(
            new MigrationObstacle(EventId.of("e2"), ActivityPath.of("additional-item"), List.of()),
            new MigrationObstacle(
                EventId.of("e3"), ActivityPath.parse("additional-item#1/refuse"), List.of()));
    ProcessCase corrected =
        repaired()
            .record(event(6, "additional-item#1/refuse", "E-1").withCorrects(EventId.of("e3")))
            .record(event(7, "additional-item", "E-2").withCorrects(EventId.of("e2")));
    assertThat(desk(withoutItems()).migrate(corrected.history()).moved())
        .as("what was taken back does not count")
        .isPresent();
  }

  @Test
  void a_case_of_another_workflow_does_not_move_at_all() {
    CaseHistory other =
        new CaseHistory(repaired().history().number(), "sales-visit", "1", List.of());

    assertThatThrownBy(() -> DESK.migrate(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CaseHistory must be one of workflow service-visit, but was of sales-visit");
    assertThatThrownBy(
            () ->
                new MigrationAnswer(
                    other.number(),
                    Optional.of(ServiceVisit.begin()),
                    List.of(
                        new MigrationObstacle(EventId.of("e"), ActivityPath.of("a"), List.of()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("MigrationAnswer must have either a case or obstacles");
  }
}
