package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small tables of all kinds give the same answers here as in other engines. */
class RivalEnginesTest {

  @ParameterizedTest
  @EnumSource(HitPolicy.class)
  void kie_gives_the_same_answers(HitPolicy policy) {
    for (int seed = 0; seed < 4; seed++) {
      RandomTables random = new RandomTables(seed * 31L + policy.code().hashCode());
      DecisionTable table = random.table(policy);
      RivalEngines rivals = RivalEngines.kieOnly(table);
      CompiledTable<Map<String, Object>> compiled =
          CompiledTable.compile(table, FactType.ofMap(table));
      for (int i = 0; i < 30; i++) {
        Map<String, Object> facts = random.facts(table);
        assertThat(RivalEngines.answer(table, rivals.kie(facts)))
            .as("seed %s, %s of %s", seed, facts, DecisionTableMarkdown.render(table))
            .isEqualTo(RivalEngines.answer(table, compiled.evaluate(facts)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(HitPolicy.class)
  void camunda_matches_the_same_rules(HitPolicy policy) {
    RandomTables random = new RandomTables(policy.code().hashCode());
    DecisionTable table = random.table(policy);
    RivalEngines rivals = RivalEngines.of(table);
    for (int i = 0; i < 20; i++) {
      Map<String, Object> facts = random.facts(table);
      assertThat(rivals.camundaMatches(facts))
          .as("%s of %s", facts, DecisionTableMarkdown.render(table))
          .isEqualTo(RivalEngines.matches(table, facts));
    }
  }
}
