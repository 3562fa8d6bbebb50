package io.dealership.rules.eventlog;

import io.dealership.rules.document.Problem;

/**
 * Takes what is read from a log, in the order of the log and in the thread that reads it.
 *
 * <p>What it throws ends the reading and reaches the caller of {@link EventLogs}.
 *
 * @since 0.1
 */
public interface LogSink {

  /** Takes one event. */
  void event(LogEvent event);

  /**
   * Learns that no more events of a case follow. XES says so after each trace, also after one
   * without events; CSV and JSON Lines never do.
   */
  default void caseEnd(String caseId) {}

  /**
   * Learns of something that is wrong with the log: an event that was passed over, or, as the last
   * call of all, why the reading ended early.
   *
   * @param problem the name of the log, the place such as {@code line 17, column 'time'} or {@code
   *     /log/trace[3]/event[2]}, what stands there and what was expected
   */
  void problem(Problem problem);
}
