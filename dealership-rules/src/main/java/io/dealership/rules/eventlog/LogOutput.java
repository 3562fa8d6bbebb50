package io.dealership.rules.eventlog;

import io.dealership.rules.document.Problem;
import java.util.OptionalLong;

/** What a reading hands on, counted. */
final class LogOutput {

  private final String file;
  private final LogSink sink;
  private final long maxEvents;
  private long begun;
  private long events;
  private long cases;
  private long problems;

  LogOutput(String file, LogSink sink, LogLimits limits) {
    this.file = file;
    this.sink = sink;
    this.maxEvents = limits.maxEvents();
  }

  String file() {
    return file;
  }

  /** Counts an event that begins, be it good or not. */
  long begin() throws LogStop {
    if (begun == maxEvents) {
      throw LogStop.limit(".", "at most " + maxEvents + " events");
    }
    return ++begun;
  }

  void event(LogEvent event) {
    events++;
    sink.event(event);
  }

  void caseEnd(String caseId) {
    cases++;
    sink.caseEnd(caseId);
  }

  void problem(Problem problem) {
    problems++;
    sink.problem(problem);
  }

  void problem(String place, String value, String expectation) {
    problem(new Problem(file, place, value, expectation));
  }

  LogReading reading(boolean complete, boolean knowsCases) {
    return new LogReading(
        events, knowsCases ? OptionalLong.of(cases) : OptionalLong.empty(), problems, complete);
  }
}
