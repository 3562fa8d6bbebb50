package io.dealership.rules.process;

import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Relation;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkflowCheckTest {

  private static final BusinessTime DAY_AND_NIGHT =
      DealershipRules.standard().businessTime(OpeningHours.roundTheClock(ZoneId.of("UTC")));

  private static final StoreTimes TIME =
      new StoreTimes(DAY_AND_NIGHT, Map.of("bank", DAY_AND_NIGHT));

  private static Activity activity(String code) {
    return Activity.builder().code(code).name(new LocalText(code, code)).build();
  }

  private static Workflow workflow(List<Activity> activities, Relation... relations) {
    return new Workflow(
        "planted",
        "1",
        new LocalText("植入缺陷", "planted"),
        new ActivityGraph(activities, List.of(relations)));
  }

  private static List<ActivityPath> run(String... steps) {
    return List.of(steps).stream().map(ActivityPath::parse).toList();
  }

  @Test
  void what_waits_for_itself_is_never_possible() {
    WorkflowCheck check =
        WorkflowCheck.of(
            workflow(
                List.of(activity("a"), activity("b"), activity("c")),
                Relation.of("a", REQUIRES, "b"),
                Relation.of("b", REQUIRES, "a")));

    assertThat(check.findings())
        .containsExactly(
            WorkflowFinding.of(WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.of("a"), List.of()),
            WorkflowFinding.of(
                WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.of("b"), List.of()));
    assertThat(check.markings()).as("nothing waits for c").isEqualTo(1);
    assertThat(check.isExact()).isTrue();
  }

  @Test
  void a_case_that_gets_stuck_shows_the_shortest_run_to_it() {
    // the cashier waits for the car to be released, the release for the cashier
    WorkflowCheck check =
        WorkflowCheck.of(
            workflow(
                List.of(activity("look"), activity("order"), activity("pay"), activity("release")),
                Relation.of("order", REQUIRES, "look"),
                Relation.of("order", DEMANDS, "release"),
                Relation.of("release", REQUIRES, "pay"),
                Relation.of("pay", REQUIRES, "release")));

    assertThat(check.findings())
        .containsExactly(
            WorkflowFinding.of(
                WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.of("pay"), List.of()),
            WorkflowFinding.of(
                WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.of("release"), List.of()),
            WorkflowFinding.of(
                WorkflowFindingKind.CANNOT_BE_CLOSED,
                ActivityPath.of("release"),
                run("look", "order")));
  }

  @Test
  void what_is_owed_but_off_the_table_does_not_keep_a_case_open() {
    WorkflowCheck check =
        WorkflowCheck.of(
            workflow(
                List.of(activity("order"), activity("cancel"), activity("release")),
                Relation.of("order", DEMANDS, "release"),
                Relation.of("cancel", LOCKS, "release")));

    assertThat(check.findings()).isEmpty();
    assertThat(check.isExact()).isTrue();
  }

  @Test
  void parts_are_looked_into() {
    Activity rework =
        activity("rework")
            .withPart(
                new ActivityGraph(
                    List.of(activity("repair"), activity("check")),
                    List.of(
                        Relation.of("check", REQUIRES, "repair"),
                        Relation.of("repair", REQUIRES, "check"))));
    WorkflowCheck check = WorkflowCheck.of(workflow(List.of(rework)));

    assertThat(check.findings().stream().map(WorkflowFinding::activity).toList())
        .isEqualTo(run("rework/repair", "rework/check"));
    assertThat(check.isExact()).as("the number of instances is not bounded").isFalse();
    assertThat(check.markings()).isEqualTo(3);
  }

  @Test
  void a_document_that_nothing_produces_is_found() {
    DocumentCode slip = DocumentCode.of("slip");
    Workflow workflow = workflow(List.of(activity("a").withNeeds(slip), activity("b")));

    assertThat(WorkflowCheck.of(workflow).findings())
        .containsExactly(
            new WorkflowFinding(
                WorkflowFindingKind.DOCUMENT_NEVER_PRODUCED,
                ActivityPath.of("a"),
                Optional.of(slip),
                List.of()));
    assertThat(WorkflowCheck.of(workflow, 100, 1, Set.of(slip)).findings()).isEmpty();
  }

  @Test
  void a_document_that_comes_too_late_leads_nowhere() {
    DocumentCode slip = DocumentCode.of("slip");
    Activity print = activity("print").withProduces(slip);
    Activity pay = activity("pay").withNeeds(slip);

    assertThat(
            WorkflowCheck.of(workflow(List.of(pay, print), Relation.of("print", REQUIRES, "pay")))
                .findings())
        .extracting(WorkflowFinding::kind, WorkflowFinding::activity)
        .containsExactly(
            tuple(WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.of("pay")),
            tuple(WorkflowFindingKind.NEVER_POSSIBLE, ActivityPath.of("print")));
    assertThat(
            WorkflowCheck.of(
                    workflow(
                        List.of(activity("open"), pay, print),
                        Relation.of("open", DEMANDS, "pay"),
                        Relation.of("open", LOCKS, "print")))
                .findings())
        .containsExactly(
            WorkflowFinding.of(
                WorkflowFindingKind.CANNOT_BE_CLOSED, ActivityPath.of("pay"), run("open")));
  }

  @Test
  void a_document_may_come_of_a_part() {
    DocumentCode slip = DocumentCode.of("slip");
    Activity part =
        activity("item")
            .withPart(new ActivityGraph(List.of(activity("print").withProduces(slip)), List.of()))
            .withMostInstances(1);

    WorkflowCheck check =
        WorkflowCheck.of(workflow(List.of(activity("pay").withNeeds(slip), part)));
    assertThat(check.findings()).isEmpty();
    assertThat(check.markings()).isEqualTo(3);
  }

  @Test
  void beyond_the_bound_it_says_so() {
    List<Activity> many = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      many.add(activity("a" + i));
    }
    assertThat(WorkflowCheck.of(workflow(many)).markings())
        .as("what nothing waits for makes no difference")
        .isEqualTo(1);
    Relation[] waits = new Relation[12];
    for (int i = 0; i < 12; i++) {
      waits[i] = Relation.of("end", REQUIRES, "a" + i);
    }
    many.add(activity("end"));
    Workflow all = workflow(many, waits);
    assertThat(WorkflowCheck.of(all).markings()).isEqualTo(4096);
    assertThat(WorkflowCheck.of(all).isExact()).isTrue();
    assertThat(WorkflowCheck.of(all, 4096, 1).isExact()).isTrue();
    WorkflowCheck cut = WorkflowCheck.of(all, 4095, 1);
    assertThat(cut.isExact()).isFalse();
    assertThat(cut.markings()).isEqualTo(4095);
    assertThatThrownBy(() -> WorkflowCheck.of(workflow(many), 0, 1))
        .hasMessage("WorkflowCheck.mostMarkings must be 1 or more, but was 0");
    assertThatThrownBy(() -> WorkflowCheck.of(workflow(many), 1, 0))
        .hasMessage("WorkflowCheck.mostInstances must be 1 or more, but was 0");
  }

  /** Runs are played by the plain reading of the definition, from the start each time. */
  @Test
  void small_workflows_by_chance_are_judged_as_by_trying_all_runs() {
    Random random = new Random(77);
    int dead = 0;
    int stuck = 0;
    for (int i = 0; i < 600; i++) {
      Workflow workflow = new RandomWorkflows(random, i % 2 == 0, 1).next();
      if (workflow.graph().activities().size() > 5) {
        continue;
      }
      WorkflowCheck check = WorkflowCheck.of(workflow);
      Tried tried = new Tried(workflow);

      assertThat(check.isExact()).isTrue();
      Set<String> impossible = new TreeSet<>();
      Optional<WorkflowFinding> neverClosed = Optional.empty();
      for (WorkflowFinding finding : check.findings()) {
        if (finding.kind() == WorkflowFindingKind.NEVER_POSSIBLE) {
          impossible.add(finding.activity().toString());
        } else {
          neverClosed = Optional.of(finding);
        }
      }
      assertThat(check.markings()).as("%s", workflow).isLessThanOrEqualTo(tried.runs.size());
      assertThat(impossible).as("%s", workflow).isEqualTo(tried.impossible());
      assertThat(neverClosed.map(finding -> finding.run().size()))
          .as("%s", workflow)
          .isEqualTo(tried.shortestStuck());
      dead += impossible.isEmpty() ? 0 : 1;
      stuck += neverClosed.isPresent() ? 1 : 0;
    }
    assertThat(dead).isGreaterThan(50);
    assertThat(stuck).isGreaterThan(50);
  }

  /** All cases that can come to be, each with the shortest run to it. */
  private static final class Tried {
    final Workflow workflow;
    final Map<String, List<String>> runs = new LinkedHashMap<>();
    final Map<String, Set<String>> next = new HashMap<>();
    final Set<String> done = new HashSet<>();
    final Set<String> closable = new HashSet<>();

    Tried(Workflow workflow) {
      this.workflow = workflow;
      Deque<List<String>> open = new ArrayDeque<>();
      open.add(List.of());
      runs.put(text(play(List.of())), List.of());
      while (!open.isEmpty()) {
        List<String> run = open.remove();
        NaiveCase here = play(run);
        String from = text(here);
        next.putIfAbsent(from, new HashSet<>());
        if (here.mayClose()) {
          closable.add(from);
        }
        for (Activity activity : workflow.graph().activities()) {
          if (here.unmet(ActivityPath.of(activity.code()), later(run.size())).isEmpty()) {
            done.add(activity.code());
            List<String> longer = new ArrayList<>(run);
            longer.add(activity.code());
            String to = text(play(longer));
            next.get(from).add(to);
            if (runs.putIfAbsent(to, longer) == null) {
              open.add(longer);
            }
          }
        }
      }
    }

    /** Far apart, so that every delay is over. */
    private static Instant later(int step) {
      return Instant.parse("2026-01-05T00:00:00Z").plusSeconds(step * 86_400L * 20);
    }

    NaiveCase play(List<String> run) {
      NaiveCase naive = new NaiveCase(workflow, TIME);
      for (int i = 0; i < run.size(); i++) {
        naive.happen(ActivityPath.of(run.get(i)), later(i));
      }
      return naive;
    }

    static String text(NaiveCase naive) {
      StringBuilder text = new StringBuilder();
      naive
          .standing()
          .forEach(
              (path, state) ->
                  text.append(path)
                      .append('=')
                      .append(state.contains("done"))
                      .append(state.contains("owed"))
                      .append(state.contains("on "))
                      .append(' '));
      return text.toString();
    }

    Set<String> impossible() {
      Set<String> impossible = new TreeSet<>();
      for (Activity activity : workflow.graph().activities()) {
        if (!done.contains(activity.code())) {
          impossible.add(activity.code());
        }
      }
      return impossible;
    }

    Optional<Integer> shortestStuck() {
      return runs.entrySet().stream()
          .filter(entry -> !leadsToEnd(entry.getKey()))
          .map(entry -> entry.getValue().size())
          .min(Integer::compare);
    }

    private boolean leadsToEnd(String from) {
      Set<String> seen = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(from));
      while (!open.isEmpty()) {
        String here = open.remove();
        if (closable.contains(here)) {
          return true;
        }
        for (String to : next.get(here)) {
          if (seen.add(to)) {
            open.add(to);
          }
        }
      }
      return false;
    }
  }
}
