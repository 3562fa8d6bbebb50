package io.dealership.rules.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dealership.rules.document.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is read from a log. */
final class LogCollector implements LogSink {

  final List<LogEvent> events = new ArrayList<>();
  final List<String> ended = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  LogReading reading;

  static LogCollector read(String log, LogFormat format, LogLayout layout) {
    return read(
        new ByteArrayInputStream(log.getBytes(UTF_8)), format, layout, LogLimits.standard());
  }

  static LogCollector read(byte[] log, LogFormat format, LogLayout layout) {
    return read(new ByteArrayInputStream(log), format, layout, LogLimits.standard());
  }

  static LogCollector read(InputStream in, LogFormat format, LogLayout layout, LogLimits limits) {
    LogCollector collector = new LogCollector();
    collector.reading = EventLogs.read("log", in, format, layout, limits, collector);
    return collector;
  }

  @Override
  public void event(LogEvent event) {
    events.add(event);
  }

  @Override
  public void caseEnd(String caseId) {
    ended.add(caseId);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  List<String> said() {
    return problems.stream().map(Problem::toString).toList();
  }
}
