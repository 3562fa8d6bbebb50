package io.dealership.rules.process;

import static io.dealership.core.process.RelationKind.BLOCKS;
import static io.dealership.core.process.RelationKind.DEMANDS;
import static io.dealership.core.process.RelationKind.LOCKS;
import static io.dealership.core.process.RelationKind.REQUIRES;
import static io.dealership.core.process.RelationKind.UNLOCKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.Workflow;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.OpeningHours;
import io.dealership.rules.DealershipRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs of the literature with the runs that their authors say are accepted, owed or refused. */
class TextbookGraphsTest {

  private static final StoreTimes TIME =
      StoreTimes.of(
          DealershipRules.standard().businessTime(OpeningHours.roundTheClock(ZoneId.of("UTC"))));

  private static Workflow workflow(List<String> activities, Relation... relations) {
    return new Workflow(
        "textbook",
        "1",
        new LocalText("教材", "textbook"),
        new ActivityGraph(
            activities.stream()
                .map(code -> Activity.builder().code(code).name(new LocalText(code, code)).build())
                .toList(),
            List.of(relations)));
  }

  /** Hildebrandt and Mukkamala 2010, section 2: giving medicine in a hospital. */
  private static final Workflow MEDICINE =
      workflow(
          List.of("prescribe", "sign", "give", "do-not-trust"),
          Relation.of("sign", REQUIRES, "prescribe"),
          Relation.of("give", REQUIRES, "sign"),
          Relation.of("do-not-trust", REQUIRES, "sign"),
          Relation.of("prescribe", DEMANDS, "sign"),
          Relation.of("prescribe", DEMANDS, "give"),
          Relation.of("do-not-trust", DEMANDS, "sign"),
          Relation.of("do-not-trust", LOCKS, "give"),
          Relation.of("sign", UNLOCKS, "give"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', accepted",
    "prescribe, owed",
    "prescribe sign, owed",
    "prescribe sign give, accepted",
    "sign, refused",
    "give, refused",
    "prescribe give, refused",
    "prescribe sign do-not-trust, owed",
    "prescribe sign do-not-trust give, refused",
    "prescribe sign do-not-trust sign, owed",
    "prescribe sign do-not-trust sign give, accepted",
    "prescribe sign give prescribe, owed",
    "prescribe sign prescribe sign give, accepted",
    "do-not-trust, refused"
  })
  void medicine(String run, String verdict) {
    assertThat(verdict(MEDICINE, run)).isEqualTo(verdict);
  }

  /** The milestone of the same authors: what is owed again stops what it was the milestone of. */
  private static final Workflow REVIEW =
      workflow(
          List.of("edit", "review", "publish"),
          Relation.of("edit", DEMANDS, "review"),
          Relation.of("review", BLOCKS, "publish"),
          Relation.of("publish", REQUIRES, "edit"),
          Relation.of("publish", LOCKS, "edit"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "publish, refused",
    "edit publish, refused",
    "edit review publish, accepted",
    "edit review edit publish, refused",
    "edit review edit review publish, accepted",
    "edit review publish edit, refused",
    "review, accepted"
  })
  void review(String run, String verdict) {
    assertThat(verdict(REVIEW, run)).isEqualTo(verdict);
  }

  private static String verdict(Workflow workflow, String run) {
    WorkflowEngine engine = WorkflowEngine.of(workflow);
    Marking marking = engine.start();
    Instant at = Instant.EPOCH;
    List<String> steps = new ArrayList<>(List.of(run.split(" ")));
    steps.removeIf(String::isEmpty);
    for (String step : steps) {
      at = at.plusSeconds(1);
      ActivityPath path = ActivityPath.of(step);
      if (!engine.isEnabled(marking, path, at, TIME)) {
        return "refused";
      }
      marking = engine.after(marking, path, at, TIME);
    }
    return engine.mayClose(marking) ? "accepted" : "owed";
  }
}
