package io.dealership.examples.benchmarks;

import io.dealership.rules.conformance.LogCheck;
import io.dealership.rules.conformance.LogCheckOptions;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.document.Problem;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogFormat;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.eventlog.LogSink;
import io.dealership.rules.process.ProcessDesk;
import java.time.Instant;
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
 * The log of {@link LogVisits} read from memory, one case after the other, alone and with the
 * check. JSON Lines do not say when a case is at its end: all stay open.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LogReadBenchmark {

  private static final int CASES = 5_000;
  private static final int EVENTS = CASES * LogVisits.STEPS;

  /** How the log is written. */
  @Param({"XES", "JSON_LINES"})
  public LogFormat format = LogFormat.XES;

  private final ProcessDesk desk = LogVisits.desk();
  private final LogMapping mapping = LogVisits.mapping();
  private byte[] log = {};

  /** Writes the log, and makes sure that all of it is read and fits. */
  @Setup
  public void setUp() {
    log =
        format == LogFormat.XES
            ? LogVisits.xes(CASES)
            : LogVisits.jsonLines(LogVisits.inTurn(CASES));
    LogSummary summary = readAndCheck();
    if (summary.events() != EVENTS || summary.fitting() != CASES) {
      throw new IllegalStateException("All must fit, but there were " + summary);
    }
  }

  /** Reading alone. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void read(Blackhole blackhole) {
    LogVisits.read(log, format, new Taken(blackhole));
  }

  /** Reading, and the check. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public LogSummary readAndCheck() {
    LogCheck check = LogCheck.of(desk, mapping, LogCheckOptions.standard(), verdict -> {});
    LogVisits.read(log, format, check);
    return check.finish(Instant.EPOCH);
  }

  /** Takes events and does nothing with them. */
  private record Taken(Blackhole blackhole) implements LogSink {

    @Override
    public void event(LogEvent event) {
      blackhole.consume(event);
    }

    @Override
    public void problem(Problem problem) {
      throw new IllegalStateException(problem.toString());
    }
  }
}
