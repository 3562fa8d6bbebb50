package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.CompiledTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The small table next to the same rules written by hand, 16,000 cases. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StockBenchmark {

  private static final int BATCH = 1_000;

  private final StockCar[] cars = StockTable.cases(16_000, 1);
  private final CompiledTable<StockCar> table = StockTable.compiled();
  private int at;

  private int next() {
    int start = at;
    at = start + BATCH == cars.length ? 0 : start + BATCH;
    return start;
  }

  /** By hand. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void byHand(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(StockTable.byHand(cars[i]));
    }
  }

  /** The table. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void match(Blackhole blackhole) {
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(table.match(cars[i]));
    }
  }
}
