package io.dealership.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Workflow;
import io.dealership.core.time.DayHours;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine against a plain reading of the definition. */
class WorkflowEngineTest {

  /** Limits count day and night, but those of the bank on its days and in its hours. */
  private static final StoreTimes TIME =
      new StoreTimes(
          DealershipRules.standard()
              .businessTime(OpeningHours.roundTheClock(ZoneId.of("Asia/Shanghai"))),
          Map.of(
              "bank",
              DealershipRules.standard()
                  .businessTime(
                      OpeningHours.builder(ZoneId.of("Asia/Shanghai"))
                          .on(
                              DayHours.parse("09:00-17:00"),
                              DayOfWeek.MONDAY,
                              DayOfWeek.TUESDAY,
                              DayOfWeek.FRIDAY)
                          .build())));

  private static final Instant BEGIN = Instant.parse("2026-02-09T00:00:00Z");

  @ParameterizedTest(name = "{2} graphs, limits {0}, {1} levels")
  @CsvSource({"false, 1, 40000", "true, 1, 25000", "false, 3, 25000", "true, 3, 10000"})
  void random_runs_lead_to_the_same_cases(boolean timed, int deepest, int graphs) {
    Random random = new Random(2026);
    int happened = 0;
    int refused = 0;
    int closable = 0;
    for (int i = 0; i < graphs; i++) {
      Workflow workflow = new RandomWorkflows(random, timed, deepest).next();
      WorkflowEngine engine = WorkflowEngine.of(workflow);
      NaiveCase naive = new NaiveCase(workflow, TIME);
      Marking marking = engine.start();
      Instant at = BEGIN;
      for (int step = random.nextInt(10); step >= 0; step--) {
        assertThat(standing(workflow, marking)).as("%s", workflow).isEqualTo(naive.standing());
        assertThat(engine.mayClose(marking)).as("%s", workflow).isEqualTo(naive.mayClose());
        at = at.plusSeconds(random.nextInt(3) * 1800L * (1 + random.nextInt(40)));
        ActivityPath path = any(random, workflow, marking);
        List<Unmet> unmet = engine.unmet(marking, path, at, TIME);
        assertThat(texts(unmet)).as("%s of %s", path, workflow).isEqualTo(naive.unmet(path, at));
        assertThat(unmet).doesNotHaveDuplicates();
        assertThat(engine.perform(marking, path, at, TIME).isPresent()).isEqualTo(unmet.isEmpty());
        boolean begun = unmet.stream().noneMatch(one -> one.kind() == UnmetKind.NO_SUCH_INSTANCE);
        // what was not allowed happens as well, now and then: a log is full of it
        if (begun && (unmet.isEmpty() || random.nextInt(4) == 0)) {
          Marking after = engine.after(marking, path, at, TIME);
          assertThat(engine.perform(marking, path, at, TIME))
              .isEqualTo(unmet.isEmpty() ? Optional.of(after) : Optional.empty());
          marking = after;
          naive.happen(path, at);
          happened++;
        }
        refused += unmet.isEmpty() ? 0 : 1;
        closable += naive.mayClose() ? 1 : 0;
      }
    }
    assertThat(happened).isGreaterThan(graphs);
    assertThat(refused).isGreaterThan(graphs);
    assertThat(closable).isGreaterThan(graphs);
  }

  private static Set<String> texts(List<Unmet> unmet) {
    Set<String> texts = new TreeSet<>();
    for (Unmet one : unmet) {
      texts.add(one.kind() + " " + one.by() + one.from().map(moment -> " " + moment).orElse(""));
    }
    return texts;
  }

  /** An activity of the case, or now and then one of an instance that has not begun. */
  private static ActivityPath any(Random random, Workflow workflow, Marking marking) {
    List<ActivityPath> all = new ArrayList<>();
    standing(workflow, marking).keySet().forEach(path -> all.add(ActivityPath.parse(path)));
    ActivityPath one = all.get(random.nextInt(all.size()));
    var part = workflow.graph().find(one).orElseThrow().part();
    if (part.isPresent() && random.nextInt(10) == 0) {
      return one.in(9, part.get().activities().get(0).code());
    }
    return one;
  }

  /** Every activity of the case as {@link NaiveCase#standing} has it. */
  private static Map<String, String> standing(Workflow workflow, Marking marking) {
    Map<String, String> standing = new TreeMap<>();
    stand(
        new CompiledGraph(workflow.graph()),
        marking,
        "",
        NaiveCase.startingPoints(workflow),
        standing);
    return standing;
  }

  private static void stand(
      CompiledGraph graph,
      Marking marking,
      String prefix,
      Set<String> startingPoints,
      Map<String, String> standing) {
    for (int i = 0; i < graph.activities.size(); i++) {
      String path = prefix + graph.activities.get(i).code();
      standing.put(
          path,
          (Marking.has(marking.done, i) ? "done " : "")
              + (Marking.has(marking.owed, i) ? "owed " : "")
              + (marking.isOnTable(i) ? "on " : "")
              + (startingPoints.contains(path.replaceAll("#[0-9]+", "")) ? marking.last[i] : null)
              + " "
              + marking.due[i]);
      Marking[] instances = marking.instances(i);
      for (int number = 1; number <= instances.length; number++) {
        stand(
            graph.part(i),
            instances[number - 1],
            path + "#" + number + "/",
            startingPoints,
            standing);
      }
    }
  }
}
