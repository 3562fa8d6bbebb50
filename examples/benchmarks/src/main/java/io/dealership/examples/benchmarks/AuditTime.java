package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.DecisionTable;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.HitPolicy;
import io.dealership.rules.decision.TableAudit;
import io.dealership.rules.pack.KnowledgePack;
import io.dealership.rules.warranty.WarrantyRules;
import java.util.Arrays;

/** How long the exact audit of a table takes in a fresh process, and when warm. */
public final class AuditTime {

  private static final int ROUNDS = 11;

  private AuditTime() {}

  /** Prints the times. */
  public static void main(String[] args) {
    shipped();
    measure("large table, 25 rows, 10 columns", CoverageTable.compiled());
    measure("small table, 12 rows, 6 columns", StockTable.compiled());
    measure(
        "generated table, 25 rows, 10 columns",
        GeneratedTable.of(HitPolicy.UNIQUE, 25, 1).compiled());
  }

  private static void shipped() {
    KnowledgePack pack = KnowledgePack.load(WarrantyRules.pack());
    for (String id : pack.tableIds()) {
      DecisionTable table = pack.table(id, pack.descriptor().publishedOn());
      measure(
          "shipped table "
              + id
              + ", "
              + table.rules().size()
              + " rows, "
              + table.inputs().size()
              + " columns",
          CompiledTable.compile(table, FactType.ofMap(table), pack.declarations()));
    }
  }

  private static void measure(String name, CompiledTable<?> table) {
    double[] times = new double[ROUNDS];
    boolean conclusive = true;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      TableAudit audit = table.audit();
      times[i] = (System.nanoTime() - start) / 1e6;
      conclusive &= audit.isConclusive();
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        "audit of %s: first %.1f ms, median %.1f ms, %s%n",
        name, first, times[ROUNDS / 2], conclusive ? "exact" : "inconclusive");
  }
}
