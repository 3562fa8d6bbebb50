package io.dealership.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.DealershipRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The stock of a store of 100,000 parts with 36 months each, from the bytes of its file to its
 * measures; nanoseconds a part. DuckDB reads a file that the system has in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StockReviewBenchmark {

  private static final int PARTS = 100_000;

  /** With how many threads. */
  @Param({"1", "2"})
  public int threads = 1;

  private final DealershipRules rules = DealershipRules.standard();
  private byte[] bytes = {};
  private Path file = Path.of("");
  private @Nullable DuckDbStock duck;

  /** Writes the file, and makes sure that all say the same of it. */
  @Setup
  public void setUp() throws IOException, SQLException {
    bytes = StockStore.csv(PARTS);
    file = Files.createTempFile("positions", ".csv");
    Files.write(file, bytes);
    duck = DuckDbStock.ofThreads(threads);
    StockAgreement.check(file);
  }

  /** Deletes the file. */
  @TearDown
  public void tearDown() throws IOException, SQLException {
    requireNonNull(duck).close();
    Files.delete(file);
  }

  /** DuckDB: reads the file, keeps the measures of each part, adds up those of the store. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double[] duckDb() throws SQLException {
    return requireNonNull(duck).totals(file);
  }

  /** Our reading alone. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double read() {
    return StockReading.onHand(bytes, threads);
  }

  /** Our reading, and all measures, classes and actions of each part. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double review() {
    return StockReviewing.said(StockReviewing.review(rules, bytes, threads), threads);
  }

  /** Our reading, and the measures written by hand. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double[] readAndMeasureByHand() {
    return StockByHand.totals(bytes, threads);
  }
}
