package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final int COLUMNS = 40;

  /** Forty yes-or-no facts, of which a rule tests each; far more than a word has bits for. */
  private static CompiledTable<Map<String, Object>> wide(ChangeKind kind) {
    List<InputColumn> inputs = new ArrayList<>();
    List<FactDeclaration> facts = new ArrayList<>();
    List<DecisionRule> rules = new ArrayList<>();
    for (int i = 0; i < COLUMNS; i++) {
      inputs.add(InputColumn.builder().id("c" + i).fact("f" + i).type(FeelType.BOOLEAN).build());
      facts.add(new FactDeclaration("f" + i, WhenMissing.unknown(), kind, false));
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < COLUMNS; j++) {
        cells.add(i == j ? Cell.parse("true", FeelType.BOOLEAN) : Cell.any());
      }
      rules.add(
          DecisionRule.builder()
              .id("r" + i)
              .addAllCells(cells)
              .addOutputs(Optional.of("YES"))
              .build());
    }
    DecisionTable table =
        DecisionTable.builder()
            .id("wide")
            .name("Wide")
            .hitPolicy(HitPolicy.RULE_ORDER)
            .addAllInputs(inputs)
            .addOutputs(
                OutputColumn.builder().id("o").name("outcome").type(FeelType.STRING).build())
            .addAllRules(rules)
            .build();
    return CompiledTable.compile(table, FactType.ofMap(table), Declarations.of(facts));
  }

  private static Map<String, Object> allFalse() {
    Map<String, Object> facts = new HashMap<>();
    for (int i = 0; i < COLUMNS; i++) {
      facts.put("f" + i, false);
    }
    return facts;
  }

  private static Map<String, Object> with(int column, boolean value) {
    Map<String, Object> facts = allFalse();
    facts.put("f" + column, value);
    return facts;
  }

  private static Map<String, Object> without(int column) {
    Map<String, Object> facts = allFalse();
    facts.remove("f" + column);
    return facts;
  }

  @Test
  void every_fact_that_a_rule_tests_tells_places_apart_also_beyond_the_first_word() {
    for (ChangeKind kind : ChangeKind.values()) {
      Places<Map<String, Object>> places = wide(kind).places();
      long[] nowhere = places.of(allFalse());

      for (int i = 0; i < COLUMNS; i++) {
        assertThat(places.of(with(i, false))).isEqualTo(nowhere);
        assertThat(places.of(with(i, true))).as("%s of %s", i, kind).isNotEqualTo(nowhere);
        assertThat(places.of(without(i))).as("no %s of %s", i, kind).isNotEqualTo(nowhere);
        assertThat(places.of(without(i))).isNotEqualTo(places.of(with(i, true)));
      }
    }
  }
}
