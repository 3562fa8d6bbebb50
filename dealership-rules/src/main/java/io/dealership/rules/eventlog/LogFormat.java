package io.dealership.rules.eventlog;

import java.util.Locale;
import java.util.Optional;

/**
 * How the events of a log are written down. Each may also be packed with gzip, which is seen from
 * its first bytes.
 *
 * @since 0.1
 */
public enum LogFormat {
  /** The standard of event logs, IEEE 1849: XML, the events of a case together in a trace. */
  XES,

  /** Comma-separated values, one event on each line, with a line of headings (RFC 4180). */
  CSV,

  /** JSON Lines, one event on each line, as an object. */
  JSON_LINES;

  /**
   * Returns the format that the ending of a file name tells: {@code .xes}, {@code .csv}, {@code
   * .jsonl} or {@code .ndjson}, each also with {@code .gz}; empty if it tells none.
   */
  public static Optional<LogFormat> ofFileName(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String plain = small.endsWith(".gz") ? small.substring(0, small.length() - 3) : small;
    if (plain.endsWith(".xes")) {
      return Optional.of(XES);
    }
    if (plain.endsWith(".csv")) {
      return Optional.of(CSV);
    }
    return plain.endsWith(".jsonl") || plain.endsWith(".ndjson")
        ? Optional.of(JSON_LINES)
        : Optional.empty();
  }
}
