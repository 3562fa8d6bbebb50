package io.dealership.rules.eventlog;

import java.io.InputStream;

/**
 * Reads event logs.
 *
 * @since 0.1
 */
public final class EventLogs {

  private EventLogs() {}

  /**
   * Reads a log to its end, or as far as it can be read; the stream is not closed.
   *
   * @param name what the log is called in problems, such as its file name
   */
  public static LogReading read(
      String name,
      InputStream in,
      LogFormat format,
      LogLayout layout,
      LogLimits limits,
      LogSink sink) {
    throw new UnsupportedOperationException("EventLogs.read must be written, but was not");
  }
}
