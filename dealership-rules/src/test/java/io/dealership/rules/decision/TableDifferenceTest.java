package io.dealership.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealership.rules.decision.Sample.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The regions of a difference hold exactly the facts with different answers. */
class TableDifferenceTest {

  @Provide
  Arbitrary<Sample> tiny() {
    return UnknownsTest.tiny();
  }

  /** The table with some rules dropped, moved or with other cells and outputs of its own. */
  private static DecisionTable edited(DecisionTable table, Random random) {
    List<DecisionRule> rules = new ArrayList<>(table.rules());
    for (int i = random.nextInt(4); i > 0 && !rules.isEmpty(); i--) {
      int at = random.nextInt(rules.size());
      DecisionRule rule = rules.get(at);
      DecisionRule other = rules.get(random.nextInt(rules.size()));
      switch (random.nextInt(4)) {
        case 0 -> rules.remove(at);
        case 1 -> rules.add(0, rules.remove(at));
        case 2 -> rules.set(at, rule.withOutputs(other.outputs()));
        default -> {
          List<Cell> cells = new ArrayList<>(rule.cells());
          int column = random.nextInt(cells.size());
          cells.set(column, other.cells().get(column));
          rules.set(at, rule.withCells(cells));
        }
      }
    }
    DecisionTable edited = table.withRules(rules);
    if (random.nextInt(3) == 0) { // allows everything
      edited =
          edited.withInputs(
              table.inputs().stream().map(i -> i.withAllowedValues(Cell.any())).toList());
    }
    if (random.nextInt(3) == 0 && table.inputs().size() > 1) { // tests a fact less
      int column = random.nextInt(table.inputs().size());
      List<InputColumn> inputs = new ArrayList<>(edited.inputs());
      inputs.remove(column);
      List<DecisionRule> shorter = new ArrayList<>();
      for (DecisionRule rule : rules) {
        List<Cell> cells = new ArrayList<>(rule.cells());
        cells.remove(column);
        shorter.add(rule.withCells(cells));
      }
      edited =
          DecisionTable.builder()
              .id(table.id())
              .name(table.name())
              .hitPolicy(table.hitPolicy())
              .addAllInputs(inputs)
              .addAllOutputs(table.outputs())
              .addAllRules(shorter)
              .build();
    }
    return edited;
  }

  @Property(tries = 300)
  void the_regions_hold_exactly_the_facts_with_different_answers(
      @ForAll("tiny") Sample plain, @ForAll Random random) {
    Sample first = plain.constrained(random).declared(random);
    Sample second = first.with(edited(first.table, random));
    if (random.nextBoolean()) {
      Sample swap = first;
      first = second;
      second = swap;
    }
    Sample before = first;
    Sample after = second;
    CompiledTable<Facts> compiled = before.compile();
    TableDifference difference = compiled.difference(after.compile());

    assertThat(difference.isConclusive()).isTrue();
    Map<String, List<Object>> looked = new HashMap<>();
    for (String fact : before.domain.keySet()) {
      List<Object> values = new ArrayList<>(before.allowedValues(fact));
      values.retainAll(after.allowedValues(fact));
      if (tests(before, fact) && before.looksAtAbsence(fact)
          || tests(after, fact) && after.looksAtAbsence(fact)) {
        values.add(Sample.none());
      }
      looked.put(fact, values);
    }
    boolean[] any = {false};
    Sample.each(
        looked,
        facts -> {
          if (Interpreter.isImpossible(before.table, before.declarations, facts)
              || Interpreter.isImpossible(after.table, after.declarations, facts)) {
            return;
          }
          Object was = Interpreter.possible(before.table, facts);
          Object is = Interpreter.possible(after.table, facts);
          List<TableDifference.Region> holding =
              difference.regions().stream()
                  .filter(
                      region ->
                          region.facts().entrySet().stream()
                              .allMatch(
                                  fact ->
                                      Interpreter.accepts(
                                          fact.getValue(), facts.get(fact.getKey()))))
                  .toList();
          if (was.equals(is)) {
            assertThat(holding).as("%s", facts).isEmpty();
          } else {
            any[0] = true;
            assertThat(holding).as("%s", facts).hasSize(1);
            assertThat(holding.get(0).before()).isEqualTo(was);
            assertThat(holding.get(0).after()).isEqualTo(is);
          }
        });
    assertThat(difference.isEmpty()).isEqualTo(!any[0]);
    for (TableDifference.Region region : difference.regions()) {
      Map<String, Object> facts = new HashMap<>();
      region
          .witness()
          .forEach(
              (fact, text) -> {
                UnaryTest test = Cell.parse(text, before.kind(fact).type).tests().get(0);
                if (test instanceof UnaryTest.EqualTo equal) {
                  facts.put(fact, ((Endpoint.Constant) equal.value()).value());
                }
              });
      region
          .facts()
          .forEach(
              (fact, cell) ->
                  assertThat(Interpreter.accepts(cell, facts.get(fact)))
                      .as("%s %s", fact, facts)
                      .isTrue());
      assertThat(Interpreter.possible(before.table, facts)).isEqualTo(region.before());
      assertThat(Interpreter.possible(after.table, facts)).isEqualTo(region.after());
    }
  }

  @Test
  void a_comparison_that_runs_out_of_budget_says_so() {
    DecisionTable table =
        WrittenTable.table(
            """
            F
            a boolean | b boolean -> outcome string
            r1: true  | -         -> "A"
            r2: -     | true      -> "B"
            """);
    FactType<Map<String, Object>> type = FactType.ofMap(table);
    Space space = CompiledTable.compile(table, type).space();

    assertThat(TableDifference.between(space, space, 100).isEmpty()).isTrue();
    TableDifference difference = TableDifference.between(space, space, 1);
    assertThat(difference.isConclusive()).isFalse();
    assertThat(difference.isEmpty()).isFalse();
  }

  private static boolean tests(Sample sample, String fact) {
    return sample.table.inputs().stream().anyMatch(input -> input.fact().equals(fact));
  }
}
