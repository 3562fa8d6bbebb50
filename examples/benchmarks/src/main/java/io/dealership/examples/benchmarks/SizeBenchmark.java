package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.HitPolicy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Generated tables of 25 and of 1,000 rows, ten columns, up to 32 intervals a column. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SizeBenchmark {

  private static final int BATCH = 1_000;

  /** The hit policy. */
  @Param({"UNIQUE", "FIRST"})
  public HitPolicy policy = HitPolicy.UNIQUE;

  /** The number of rows. */
  @Param({"25", "1000"})
  public int rows;

  private final Wide[] cases = GeneratedTable.cases(16_000, 1);
  private CompiledTable<Wide> table = GeneratedTable.of(HitPolicy.UNIQUE, 1, 1).compiled();
  private int at;

  /** Makes the table. */
  @Setup
  public void setUp() {
    table = GeneratedTable.of(policy, rows, 1).compiled();
  }

  /** The table. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void match(Blackhole blackhole) {
    int start = at;
    at = start + BATCH == cases.length ? 0 : start + BATCH;
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(table.match(cases[i]));
    }
  }
}
