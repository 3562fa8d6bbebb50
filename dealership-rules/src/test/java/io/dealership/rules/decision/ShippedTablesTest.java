package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dealership.rules.DealershipRules;
import io.dealership.rules.pack.KnowledgePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every table of the standard packs gives the same answers in other engines, as it is exported, for
 * facts that are all known: as KIE answers 10,000 times, and as Camunda matches 1,000 times.
 */
class ShippedTablesTest {

  @TestFactory
  Stream<DynamicTest> kie_gives_the_same_answers_10_000_times() {
    return each(
        table -> {
          RandomTables random = new RandomTables(2024);
          RivalEngines rivals = RivalEngines.kieOnly(table);
          CompiledTable<Map<String, Object>> compiled =
              CompiledTable.compile(table, FactType.ofMap(table));
          Set<String> answers = new TreeSet<>();
          for (int i = 0; i < 10_000; i++) {
            Map<String, Object> facts = random.facts(table);
            String answer = RivalEngines.answer(table, compiled.evaluate(facts));
            assertThat(RivalEngines.answer(table, rivals.kie(facts)))
                .as("%s", facts)
                .isEqualTo(answer);
            answers.add(answer);
          }
          // where no two rules match at once there are no more answers than outputs
          long outputs = table.rules().stream().map(DecisionRule::outputs).distinct().count();
          assertThat(answers)
              .as("different answers")
              .hasSizeGreaterThanOrEqualTo((int) Math.min(11, outputs));
        });
  }

  @TestFactory
  Stream<DynamicTest> camunda_matches_the_same_rules_1_000_times() {
    return each(
        table -> {
          RandomTables random = new RandomTables(2025);
          RivalEngines rivals = RivalEngines.of(table);
          CompiledTable<Map<String, Object>> compiled =
              CompiledTable.compile(table, FactType.ofMap(table));
          for (int i = 0; i < 1000; i++) {
            Map<String, Object> facts = random.facts(table);
            assertThat(rivals.camundaMatches(facts))
                .as("%s", facts)
                .isEqualTo(RivalEngines.matches(table, facts))
                .isEqualTo(new TreeSet<>(ids(compiled, facts)));
          }
        });
  }

  private static List<String> ids(
      CompiledTable<Map<String, Object>> compiled, Map<String, Object> facts) {
    return compiled.match(facts).rules().stream().map(DecisionRule::id).toList();
  }

  /** The different versions of every table, as parameters make them. */
  private static Stream<DynamicTest> each(Consumer<DecisionTable> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (KnowledgePack pack : DealershipRules.standard().packs().list()) {
      for (String id : pack.tableIds()) {
        pack.tables(id).spans().stream()
            .map(span -> span.value())
            .distinct()
            .forEach(table -> tests.add(dynamicTest(pack + " " + id, () -> check.accept(table))));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }
}
