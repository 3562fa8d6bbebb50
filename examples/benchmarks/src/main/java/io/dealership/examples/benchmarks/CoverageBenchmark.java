package io.dealership.examples.benchmarks;

import io.dealership.rules.decision.CompiledTable;
import io.dealership.rules.decision.Question;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
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

/**
 * The large table next to the same rules written by hand. Cases are objects, walked through in
 * batches: 16,000 in the order in which they were made; 1,000,000 in that order, or shuffled, so
 * that each case is a miss of the caches.
 *
 * <p>A collector moves what it finds young into the order in which it finds it, which is that of
 * the walk. Only those who allocate make it run, and they would soon walk through cases in order.
 * So all cases are old before anyone is timed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CoverageBenchmark {

  private static final int BATCH = 1_000;
  private static final LocalDate ON = LocalDate.of(2026, 3, 2);

  /** Which cases. */
  @Param({"16000", "1000000", "1000000-shuffled"})
  public String cases = "";

  /** Whether other tables, of other columns, were asked before in the same process. */
  @Param({"alone", "among-others"})
  public String process = "";

  private JobLine[] lines = {};
  private int at;
  private CompiledTable<JobLine> table = CoverageTable.compiled();
  private Question<JobLine, Coverage> question = CoverageTable.question();

  /** Makes the cases. */
  @Setup
  public void setUp() {
    int count = Integer.parseInt(cases.replace("-shuffled", ""));
    lines = CoverageTable.cases(count, 1);
    if (cases.endsWith("-shuffled")) {
      Collections.shuffle(Arrays.asList(lines), new Random(1));
    }
    System.gc(); // the cases lie still from here on, also for those who allocate: see the class
    if (process.equals("among-others")) {
      OtherTables.ask();
    }
    table = CoverageTable.compiled();
    question = CoverageTable.question();
  }

  private int next() {
    int start = at;
    at = start + BATCH == lines.length ? 0 : start + BATCH;
    return start;
  }

  /** By hand, the outcome only. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void byHandOutcome(Blackhole blackhole) {
    JobLine[] all = lines;
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(HandWrittenCoverage.outcome(all[i]));
    }
  }

  /** By hand, with all reasons. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void byHandExplained(Blackhole blackhole) {
    JobLine[] all = lines;
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(HandWrittenCoverage.explain(all[i]));
    }
  }

  /** The table: all matching rows. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void match(Blackhole blackhole) {
    JobLine[] all = lines;
    CompiledTable<JobLine> matcher = table;
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(matcher.match(all[i]));
    }
  }

  /** The table: a decision that can explain itself. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void decide(Blackhole blackhole) {
    JobLine[] all = lines;
    Question<JobLine, Coverage> asked = question;
    int start = next();
    for (int i = start; i < start + BATCH; i++) {
      blackhole.consume(asked.decide(all[i], ON));
    }
  }
}
