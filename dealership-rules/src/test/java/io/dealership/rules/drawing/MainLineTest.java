package io.dealership.rules.drawing;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MainLineTest {

  private static MainLine line(List<String> activities, Relation... relations) {
    return MainLine.of(WorkshopVisit.plain(activities, relations).graph());
  }

  @Test
  void is_the_longest_chain_in_the_usual_order() {
    MainLine line =
        line(
            List.of("a", "b", "c", "d"),
            Relation.of("b", REQUIRES, "a"),
            Relation.of("a", DEMANDS, "c"),
            Relation.of("c", DEMANDS, "d"));
    assertThat(line.members()).containsExactly(0, 2, 3);
    assertThat(line.layers()).containsExactly(0, 1, 1, 2);
  }

  @Test
  void what_leads_back_does_not_count() {
    MainLine line =
        line(
            List.of("a", "b", "c"),
            Relation.of("b", REQUIRES, "a"),
            Relation.of("c", DEMANDS, "a"),
            Relation.of("a", REQUIRES, "b"),
            Relation.of("c", BLOCKS, "b"),
            Relation.of("c", REQUIRES, "c"));
    assertThat(line.members()).containsExactly(0, 1);
    assertThat(line.layers()).containsExactly(0, 1, 1);
  }

  @Test
  void what_comes_before_it_leads_it_in() {
    MainLine line =
        line(
            List.of("a", "b", "c", "d", "e"),
            Relation.of("c", REQUIRES, "b"),
            Relation.of("d", REQUIRES, "c"));
    assertThat(line.members()).containsExactly(0, 1, 2, 3);
    assertThat(line.layers()).containsExactly(0, 1, 2, 3, 3);
  }

  @Test
  void without_relations_it_is_the_usual_order() {
    assertThat(line(List.of("a", "b", "c")).members()).containsExactly(0, 1, 2);
  }

  @Test
  void that_of_a_visit_goes_from_the_appointment_to_the_call() {
    List<String> codes =
        MainLine.of(WorkshopVisit.WORKFLOW.graph()).members().stream()
            .map(number -> WorkshopVisit.WORKFLOW.graph().activities().get(number).code())
            .toList();
    assertThat(codes)
        .containsExactly(
            "appointment",
            "prepare",
            "welcome",
            "walk-round",
            "diagnosis",
            "estimate",
            "order",
            "dispatch",
            "parts",
            "repair",
            "self-check",
            "group-check",
            "inspect",
            "settlement",
            "explain",
            "hand-over",
            "follow-up");
  }

  /** As many as an enumeration of all chains finds, with layers that rise along every chain. */
  @Property(tries = 300)
  void no_chain_is_longer_and_layers_rise(@ForAll long seed) {
    Workflow workflow = new RandomDrawings(seed, 9, 14).next();
    ActivityGraph graph = workflow.graph();
    MainLine line = MainLine.of(graph);
    assertThat(line.layers()).hasSameSizeAs(graph.activities());
    int row = 0;
    for (int member : line.members()) {
      assertThat(line.layers().get(member)).isEqualTo(row++);
    }
    for (int i = 0; i < graph.activities().size(); i++) {
      assertThat(line.members().size()).isGreaterThanOrEqualTo(longest(graph, i));
      assertThat(line.layers().get(i)).isLessThan(line.members().size());
    }
  }

  private static int longest(ActivityGraph graph, int from) {
    int longest = 1;
    for (int next = from + 1; next < graph.activities().size(); next++) {
      if (isLinked(graph, from, next)) {
        longest = Math.max(longest, 1 + longest(graph, next));
      }
    }
    return longest;
  }

  private static boolean isLinked(ActivityGraph graph, int first, int second) {
    String one = graph.activities().get(first).code();
    String other = graph.activities().get(second).code();
    return graph.relations().stream()
        .anyMatch(
            relation -> {
              String from = relation.from().parts().get(0).code();
              String to = relation.to().parts().get(0).code();
              RelationKind kind = relation.kind();
              return (kind == REQUIRES && from.equals(other) && to.equals(one))
                  || (kind == DEMANDS && from.equals(one) && to.equals(other));
            });
  }
}
