package io.dealership.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.rules.process.Marking;
import io.dealership.rules.process.WorkflowEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CaseRepairTest {

  private static final int MOST = 2;

  @Test
  void no_smaller_repair_is_found_by_trying_all() {
    Random random = new Random(7);
    int[] sizes = new int[MOST + 2];
    for (int i = 0; i < 1_500; i++) {
      Workflow workflow = workflow(random);
      WorkflowEngine engine = WorkflowEngine.of(workflow);
      List<ActivityPath> happened = new ArrayList<>();
      for (int step = random.nextInt(5); step > 0; step--) {
        happened.add(any(workflow, random));
      }
      CaseRepair repair = CaseRepair.of(engine, happened, MOST, 100_000);
      int smallest = smallest(engine, workflow, happened, MOST);
      sizes[smallest]++;
      if (smallest > MOST) {
        assertThat(repair.moreThan()).hasValue(MOST);
      } else {
        List<RepairStep> steps = repair.steps().orElseThrow();
        assertThat(steps).as("%s %s", happened, workflow).hasSize(smallest);
        assertThat(isRight(engine, apply(happened, steps))).isTrue();
      }
    }
    for (int count : sizes) {
      assertThat(count).isGreaterThan(20);
    }
  }

  @Test
  void beyond_the_states_it_is_known_to_be_more_than() {
    CaseRepair repair =
        CaseRepair.of(
            Visits.DESK.engine(),
            List.of(ActivityPath.of("order"), ActivityPath.of("hand-over")),
            9,
            3);
    assertThat(repair.isFound()).isFalse();
    assertThat(repair.moreThan()).isEqualTo(OptionalInt.of(0));
  }

  private static Workflow workflow(Random random) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      activities.add(
          Activity.builder()
              .code("a" + i)
              .name(new LocalText("甲", "a"))
              .initiallyOwed(random.nextInt(4) == 0)
              .initiallyLocked(random.nextInt(5) == 0)
              .build());
    }
    List<RelationKind> kinds = List.of(RelationKind.values());
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      Relation relation =
          Relation.of(
              "a" + random.nextInt(4), kinds.get(random.nextInt(5)), "a" + random.nextInt(4));
      relations.put(relation.toString(), relation);
    }
    return new Workflow(
        "random",
        "1",
        new LocalText("随机", "random"),
        new ActivityGraph(activities, List.copyOf(relations.values())));
  }

  private static ActivityPath any(Workflow workflow, Random random) {
    List<Activity> all = workflow.graph().activities();
    return ActivityPath.of(all.get(random.nextInt(all.size())).code());
  }

  private static boolean isRight(WorkflowEngine engine, List<ActivityPath> run) {
    Marking marking = engine.start();
    for (ActivityPath path : run) {
      if (!engine.mayFollow(marking, path)) {
        return false;
      }
      marking = engine.follow(marking, path);
    }
    return engine.mayClose(marking);
  }

  /** Every run that is at most so many single edits away. */
  private static int smallest(
      WorkflowEngine engine, Workflow workflow, List<ActivityPath> run, int most) {
    List<List<ActivityPath>> runs = List.of(run);
    for (int edits = 0; edits <= most; edits++) {
      if (runs.stream().anyMatch(one -> isRight(engine, one))) {
        return edits;
      }
      List<List<ActivityPath>> more = new ArrayList<>();
      for (List<ActivityPath> one : runs) {
        for (int at = 0; at <= one.size(); at++) {
          if (at < one.size()) {
            List<ActivityPath> shorter = new ArrayList<>(one);
            shorter.remove(at);
            more.add(shorter);
          }
          for (Activity activity : workflow.graph().activities()) {
            List<ActivityPath> longer = new ArrayList<>(one);
            longer.add(at, ActivityPath.of(activity.code()));
            more.add(longer);
          }
        }
      }
      runs = more;
    }
    return most + 1;
  }

  private static List<ActivityPath> apply(List<ActivityPath> run, List<RepairStep> steps) {
    List<ActivityPath> repaired = new ArrayList<>();
    for (int i = 0; i <= run.size(); i++) {
      boolean isDropped = false;
      for (RepairStep step : steps) {
        if (step.index() == i && step.isDropped()) {
          isDropped = true;
          assertThat(step.activity()).isEqualTo(run.get(i));
        } else if (step.index() == i) {
          repaired.add(step.activity());
        }
      }
      if (i < run.size() && !isDropped) {
        repaired.add(run.get(i));
      }
    }
    return repaired;
  }
}
