package io.dealership.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionRule;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.FeelType;
import io.dealership.rules.decision.InputColumn;
import io.dealership.rules.pack.KnowledgePack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Checks a gate over every combination of its facts: it says what a plain program says, one row
 * opens it or every row that matches is a cause, the causes are exactly what has to be cured, and a
 * cure never closes it.
 */
public final class GateCheck {

  private final CompiledTable<Map<String, Object>> table;
  private final Map<String, List<Object>> domains = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> cures = new HashMap<>();

  private GateCheck(CompiledTable<Map<String, Object>> table) {
    this.table = table;
  }

  /**
   * A gate.
   *
   * @param choices the values of columns that are not yes or no
   */
  public static GateCheck of(KnowledgePack pack, String id, Map<String, List<Object>> choices) {
    DecisionTable table = pack.table(id, pack.descriptor().publishedOn());
    GateCheck check =
        new GateCheck(CompiledTable.compile(table, FactType.ofMap(table), pack.declarations()));
    for (InputColumn input : table.inputs()) {
      List<Object> values = choices.get(input.fact());
      assertThat(values != null || input.type() == FeelType.BOOLEAN)
          .as("the values of %s are given", input.fact())
          .isTrue();
      check.domains.put(input.fact(), values == null ? List.of(false, true) : values);
    }
    return check;
  }

  /** What takes a cause away. */
  public GateCheck cure(String rule, String fact, Object value) {
    cures.put(rule, Map.of(fact, value));
    return this;
  }

  /** Goes over all combinations; {@code program} names the rules that keep the gate closed. */
  public void assertExact(Function<Map<String, Object>, List<String>> program) {
    int combinations = 1;
    for (List<Object> values : domains.values()) {
      combinations *= values.size();
    }
    for (int n = 0; n < combinations; n++) {
      Map<String, Object> facts = combination(n);
      List<String> causes = causes(facts);
      assertThat(new TreeSet<>(causes))
          .as("%s", facts)
          .isEqualTo(new TreeSet<>(program.apply(facts)));
      for (Map<String, Object> cure : cures.values()) {
        Map<String, Object> better = new HashMap<>(facts);
        better.putAll(cure);
        assertThat(causes)
            .as("no cure adds a cause: %s, %s", cure, facts)
            .containsAll(causes(better));
      }
      if (!causes.isEmpty()) {
        assertThat(causes(cured(facts, causes, "")))
            .as("all of %s cured: %s", causes, facts)
            .isEmpty();
        for (String left : causes) {
          assertThat(causes(cured(facts, causes, left)))
              .as("all but %s cured: %s", left, facts)
              .containsExactly(left);
        }
      }
    }
  }

  private Map<String, Object> combination(int number) {
    Map<String, Object> facts = new HashMap<>();
    int rest = number;
    for (Map.Entry<String, List<Object>> each : domains.entrySet()) {
      facts.put(each.getKey(), each.getValue().get(rest % each.getValue().size()));
      rest /= each.getValue().size();
    }
    return facts;
  }

  /** The rules that keep it closed; none where exactly one row opens it. */
  private List<String> causes(Map<String, Object> facts) {
    List<DecisionRule> matched = table.match(facts).rules();
    List<String> causes = new ArrayList<>();
    for (DecisionRule rule : matched) {
      if (!rule.outputs().get(0).orElseThrow().equals("ALLOWED")) {
        causes.add(rule.id());
      }
    }
    int opening = matched.size() - causes.size();
    assertThat(opening)
        .as("rows that open it, of %s with %s", matched, facts)
        .isEqualTo(causes.isEmpty() ? 1 : 0);
    return causes;
  }

  private Map<String, Object> cured(Map<String, Object> facts, List<String> causes, String but) {
    Map<String, Object> better = new HashMap<>(facts);
    for (String cause : causes) {
      if (!cause.equals(but)) {
        assertThat(cures).as("a cure").containsKey(cause);
        better.putAll(cures.get(cause));
      }
    }
    return better;
  }
}
