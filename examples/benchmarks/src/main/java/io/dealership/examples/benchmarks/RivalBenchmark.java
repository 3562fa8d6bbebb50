package io.dealership.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The large table in other engines: 16,000 cases, handed over in the form that each wants. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RivalBenchmark {

  private static final int CASES = 16_000;

  /** Which engine. */
  @Param({"easy-rules", "drools-kept", "drools-stateless", "kie-dmn", "camunda-dmn"})
  public String engine = "";

  private Rival rival = new EasyRulesRival(new JobLine[0]);
  private int at;

  /** Loads the engine. */
  @Setup
  public void setUp() {
    rival = Rival.of(engine, CoverageTable.cases(CASES, 1));
  }

  /** Lets the engine go. */
  @TearDown(Level.Trial)
  public void tearDown() {
    rival.close();
  }

  /** One decision. */
  @Benchmark
  public Object decide() {
    int index = at;
    at = index + 1 == CASES ? 0 : index + 1;
    return rival.decide(index);
  }
}
