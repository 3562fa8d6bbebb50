package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.Declarations;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.InputColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Other tables, asked before the one that is measured, as in a program that has more than one: what
 * the virtual machine has learned about one table then no longer holds for all.
 */
final class OtherTables {

  private static final int CASES = 20_000;

  private OtherTables() {}

  static void ask() {
    CompiledTable<StockCar> stock = StockTable.compiled();
    for (StockCar car : StockTable.cases(CASES, 9)) {
      check(stock.match(car).isDetermined());
    }
    CompiledTable<Wide> wide = GeneratedTable.of(HitPolicy.UNIQUE, 60, 9).compiled();
    for (Wide facts : GeneratedTable.cases(CASES, 9)) {
      check(wide.match(facts).isDetermined());
    }
    for (int seed = 0; seed < 3; seed++) {
      CompiledTable<JobLine> other = shuffled(seed);
      for (JobLine line : CoverageTable.cases(CASES, 9)) {
        check(other.match(line).isDetermined());
      }
    }
  }

  /** The coverage table with its columns in another order. */
  private static CompiledTable<JobLine> shuffled(int seed) {
    DecisionTable table = CoverageTable.table(HitPolicy.OUTPUT_ORDER);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    List<InputColumn> inputs = order.stream().map(table.inputs()::get).toList();
    return CompiledTable.compile(
        "other.dmn",
        table
            .withRules(List.of())
            .withInputs(inputs)
            .withRules(
                table.rules().stream()
                    .map(rule -> rule.withCells(order.stream().map(rule.cells()::get).toList()))
                    .toList()),
        CoverageTable.facts(),
        Declarations.none(),
        Coverage.class);
  }

  private static void check(boolean determined) {
    if (!determined) {
      throw new IllegalStateException("A table with all facts must be determined, but was not");
    }
  }
}
