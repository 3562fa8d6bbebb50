package io.dealership.rules.drawing;

import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.TimeLimit;
import io.dealership.rules.process.Marking;
import io.dealership.rules.process.WorkflowEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TransitiveRequiresTest {

  private static Set<Relation> transitive(Workflow workflow) {
    ActivityGraph graph = workflow.graph();
    return new TransitiveRequires(new Activities(graph)).of(Optional.empty(), graph);
  }

  private static final List<String> THREE = List.of("a", "b", "c");
  private static final Relation B_A = Relation.of("b", REQUIRES, "a");
  private static final Relation C_B = Relation.of("c", REQUIRES, "b");
  private static final Relation C_A = Relation.of("c", REQUIRES, "a");

  @Test
  void what_follows_is_left_out() {
    assertThat(transitive(WorkshopVisit.plain(THREE, C_A, B_A, C_B))).containsExactly(C_A);
  }

  @Test
  void a_delay_is_drawn() {
    Relation delayed = C_A.within(TimeLimit.hours(1));
    assertThat(transitive(WorkshopVisit.plain(THREE, delayed, B_A, C_B))).isEmpty();
  }

  @Test
  void what_follows_by_something_that_may_be_off_the_table_is_drawn() {
    Relation off = Relation.of("a", LOCKS, "b");
    assertThat(transitive(WorkshopVisit.plain(THREE, C_A, B_A, C_B, off))).isEmpty();
  }

  @Test
  void a_cycle_keeps_what_holds_it_together() {
    Relation back = Relation.of("a", REQUIRES, "c");
    assertThat(transitive(WorkshopVisit.plain(THREE, B_A, C_B, back))).isEmpty();
  }

  /** The engine cannot tell the workflow from the one without what is left out. */
  @Property(tries = 500)
  void nothing_changes_without_what_is_left_out(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> codes = List.of("a", "b", "c", "d", "e", "f");
    List<RelationKind> kinds = List.of(RelationKind.values());
    Set<Relation> relations = new LinkedHashSet<>();
    for (int i = random.nextInt(16); i > 0; i--) {
      RelationKind kind = random.nextInt(4) > 0 ? REQUIRES : kinds.get(random.nextInt(5));
      String from = codes.get(random.nextInt(6));
      relations.add(Relation.of(from, kind, codes.get(random.nextInt(6))));
    }
    Workflow whole = WorkshopVisit.plain(codes, relations.toArray(Relation[]::new));
    relations.removeAll(transitive(whole));
    Workflow less = WorkshopVisit.plain(codes, relations.toArray(Relation[]::new));
    compare(whole, less, random);
  }

  private static void compare(Workflow whole, Workflow less, Random random) {
    WorkflowEngine one = WorkflowEngine.of(whole);
    WorkflowEngine other = WorkflowEngine.of(less);
    Marking first = one.start();
    Marking second = other.start();
    Instant at = Instant.EPOCH;
    List<ActivityPath> run = new ArrayList<>();
    for (int step = 0; step < 12; step++) {
      at = at.plusSeconds(1);
      List<ActivityPath> enabled = one.enabled(first, at, WorkshopVisit.DESK.time());
      assertThat(other.enabled(second, at, WorkshopVisit.DESK.time()))
          .as("after %s", run)
          .isEqualTo(enabled);
      if (enabled.isEmpty()) {
        return;
      }
      ActivityPath next = enabled.get(random.nextInt(enabled.size()));
      run.add(next);
      first = one.after(first, next, at, WorkshopVisit.DESK.time());
      second = other.after(second, next, at, WorkshopVisit.DESK.time());
    }
  }
}
