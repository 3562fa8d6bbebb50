package io.dealership.examples.benchmarks;

import io.dealership.rules.conformance.Conformity;
import io.dealership.rules.conformance.LogCheck;
import io.dealership.rules.conformance.LogCheckOptions;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.eventlog.LogMapping;
import io.dealership.rules.process.ProcessDesk;
import java.time.Instant;
import java.util.List;
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

/**
 * A million events of {@link LogVisits} that were read before, checked in one thread: order, roles,
 * four eyes, deadlines, documents, recordings twice and times that go backwards. By hand only the
 * order is checked.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LogCheckBenchmark {

  private static final int CASES = 25_000;
  private static final int EVENTS = CASES * LogVisits.STEPS;

  /**
   * One case after the other, each told to be at its end; a thousand at work at once, more than any
   * store has; or all of them. Where no ends are told all cases stay open.
   */
  @Param({"in turn", "a thousand mixed", "mixed"})
  public String order = "mixed";

  private final ProcessDesk desk = LogVisits.desk();
  private final LogMapping mapping = LogVisits.mapping();
  private final BitSetVisit visit = new BitSetVisit(LogVisits.workflow());
  private List<LogEvent> events = List.of();
  private boolean ends;

  /** Reads the events, and makes sure that both find nothing, and an event that is missing. */
  @Setup
  public void setUp() {
    ends = order.equals("in turn");
    int open = order.equals("mixed") ? CASES : CASES / 25;
    events = LogVisits.events(ends ? LogVisits.inTurn(CASES) : LogVisits.mixed(CASES, open));
    boolean none = logCheck().fitting() == CASES && byHandOrderOnly() == 0;
    List<LogEvent> all = events;
    events = all.subList(1, all.size());
    ends = false;
    boolean found = logCheck().deviating() == 1 && byHandOrderOnly() > 0;
    ends = order.equals("in turn");
    events = all;
    if (!none || !found) {
      throw new IllegalStateException("Both must find what is missing, and nothing else");
    }
  }

  /** Ours. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public LogSummary logCheck() {
    LogCheck check =
        LogCheck.of(
            desk,
            mapping,
            LogCheckOptions.standard(),
            verdict -> {
              if (verdict.conformity() == Conformity.INCOMPLETE) {
                throw new IllegalStateException(verdict.toString());
              }
            });
    int left = LogVisits.STEPS;
    for (LogEvent event : events) {
      check.event(event);
      if (ends && --left == 0) {
        check.caseEnd(event.caseId());
        left = LogVisits.STEPS;
      }
    }
    return check.finish(Instant.EPOCH);
  }

  /** By hand, order only. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public long byHandOrderOnly() {
    LogOrderByHand check = new LogOrderByHand(visit, mapping.activities());
    int left = LogVisits.STEPS;
    for (LogEvent event : events) {
      check.event(event);
      if (ends && --left == 0) {
        check.caseEnd(event.caseId());
        left = LogVisits.STEPS;
      }
    }
    return check.finish();
  }
}
