package io.dealership.rules.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.GuardCode;
import io.dealership.core.process.Workflow;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.process.WorkflowCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows that are shipped: all there, sound, and complete. */
class ShippedWorkflowsTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 26);

  private static final DealershipRules RULES = DealershipRules.standard();

  private static final ProcessRules PROCESSES = RULES.processes();

  /** Workflows of the catalogue that are no business of a dealership. */
  private static final Set<String> OTHER_TRADES = Set.of("furniture-after-sales");

  static Stream<String> ids() {
    return PROCESSES.ids(ON).stream();
  }

  /** All activities of a workflow by their paths. */
  private static Map<String, Activity> activities(Workflow workflow) {
    Map<String, Activity> all = new TreeMap<>();
    collect("", workflow.graph(), all);
    return all;
  }

  private static void collect(String prefix, ActivityGraph graph, Map<String, Activity> to) {
    for (Activity activity : graph.activities()) {
      to.put(prefix + activity.code(), activity);
      activity.part().ifPresent(part -> collect(prefix + activity.code() + "/", part, to));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void nothing_is_dead_and_every_case_can_be_closed(String id) {
    Workflow workflow = PROCESSES.workflow(id, ON);
    WorkflowCheck check = WorkflowCheck.of(workflow, 1 << 17, 2, PROCESSES.given(workflow, ON));

    assertThat(check.findings()).isEmpty();
    boolean hasParts =
        activities(workflow).values().stream().anyMatch(one -> one.part().isPresent());
    assertThat(check.isExact() || hasParts)
        .as("%s: %s markings, exact %s", id, check.markings(), check.isExact())
        .isTrue();
  }

  /** Each variant of each workflow. */
  static Stream<Arguments> variants() {
    return RULES.packs().pack(ProcessRules.PACK).sections(WorkflowFileCheck.WORKFLOWS).stream()
        .flatMap(
            file ->
                file.variants().stream()
                    .map(variant -> Arguments.of(file.id(), variant.id(), file)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("variants")
  void a_store_that_chooses_otherwise_has_a_sound_workflow_too(
      String id, String variant, WorkflowFile file) {
    Set<String> holding =
        new TreeSet<>(List.of(PROCESSES.workflow(id, ON).version().split(" \\+ ")));
    if (!holding.remove(variant)) {
      holding.add(variant);
    }
    Assembly assembly = new Assembly(id);
    assembly.add(
        file,
        "otherwise",
        when ->
            file.variants().stream()
                .anyMatch(one -> one.when().equals(when) && holding.contains(one.id())),
        rules -> List.of());
    Workflow workflow =
        assembly
            .define(RULES.organization().raci(ON).process(id), RULES.contacts()::role)
            .engine()
            .workflow();

    assertThat(WorkflowCheck.of(workflow, 1 << 18, 2, PROCESSES.given(workflow, ON)).findings())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void something_is_owed_from_the_start(String id) {
    assertThat(PROCESSES.engine(id, ON).owed(PROCESSES.engine(id, ON).start())).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void actors_documents_signers_and_decisions_are_there(String id) {
    Set<String> tables = new TreeSet<>();
    for (KnowledgePack pack : RULES.packs().list()) {
      tables.addAll(pack.tableIds());
    }
    Workflow workflow = PROCESSES.workflow(id, ON);

    activities(workflow)
        .forEach(
            (path, activity) -> {
              activity
                  .roles()
                  .forEach(
                      role -> assertThat(RULES.organization().catalog(ON).find(role)).isPresent());
              activity
                  .guards()
                  .forEach(
                      guard -> assertThat(tables).as("%s/%s", id, path).contains(guard.code()));
              Stream.concat(activity.needs().stream(), activity.produces().stream())
                  .forEach(code -> assertThat(PROCESSES.document(code, ON)).isPresent());
              activity
                  .signers()
                  .forEach(code -> assertThat(PROCESSES.signer(code, ON)).isPresent());
            });
  }

  private static JsonNode catalogue(String file) throws IOException {
    String requirements = System.getProperty("requirements");
    assumeTrue(requirements != null, "no folder of requirements is given");
    return new ObjectMapper(new YAMLFactory()).readTree(Path.of(requirements, file).toFile());
  }

  @Test
  void every_step_of_the_catalogue_is_an_activity() throws IOException {
    List<String> missing = new ArrayList<>();
    int steps = 0;
    for (JsonNode process : catalogue("workflows.yaml").path("workflows")) {
      String id = process.path("id").asText();
      if (OTHER_TRADES.contains(id)) {
        continue;
      }
      Set<String> there = new TreeSet<>();
      if (PROCESSES.ids(ON).contains(id)) {
        activities(PROCESSES.workflow(id, ON)).values().forEach(one -> there.add(one.code()));
      }
      for (JsonNode step : process.path("steps")) {
        steps++;
        if (!there.contains(step.path("id").asText())) {
          missing.add(id + "." + step.path("id").asText());
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(steps).isEqualTo(342);
  }

  @Test
  void every_rule_that_guards_a_step_stands_at_it() throws IOException {
    List<String> missing = new ArrayList<>();
    for (JsonNode process : catalogue("workflows.yaml").path("workflows")) {
      String id = process.path("id").asText();
      if (!PROCESSES.ids(ON).contains(id)) {
        continue;
      }
      Map<String, Set<String>> rules = new HashMap<>();
      activities(PROCESSES.workflow(id, ON))
          .forEach(
              (path, activity) ->
                  PROCESSES
                      .rules(id, ActivityPath.parse(path), ON)
                      .forEach(
                          rule ->
                              rules
                                  .computeIfAbsent(activity.code(), key -> new TreeSet<>())
                                  .add(clause(rule))));
      for (JsonNode step : process.path("steps")) {
        Set<String> there = rules.getOrDefault(step.path("id").asText(), Set.of());
        for (JsonNode rule : step.path("rules")) {
          if (!there.contains(rule.asText())) {
            missing.add(id + "." + step.path("id").asText() + " " + rule.asText());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static String clause(Citation citation) {
    String text = citation.toString();
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  @Test
  void guards_are_asked_by_the_ids_of_tables() {
    assertThat(
            PROCESSES
                .workflow("settlement-cash", ON)
                .graph()
                .activity("gate")
                .orElseThrow()
                .guards())
        .containsExactly(GuardCode.of("gate-pass"));
  }
}
