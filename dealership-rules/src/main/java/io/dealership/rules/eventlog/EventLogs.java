package io.dealership.rules.eventlog;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.document.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Reads event logs: the front of the readers of all formats.
 *
 * <p>A log packed with gzip is unpacked on the way, whatever it is called. What is wrong with one
 * event is a problem, and reading goes on with the next one; where it cannot, as in XML that is not
 * well-formed, in bytes that are no text of the encoding, or beyond a limit, the events before that
 * have been handed on, and the last problem says why it ended.
 *
 * @since 0.1
 */
public final class EventLogs {

  private EventLogs() {}

  /**
   * Reads a log to its end, or as far as it can be read; the stream is not closed.
   *
   * <p>CSV needs {@code jackson-dataformat-csv}.
   *
   * @param name what the log is called in problems, such as its file name
   * @param in the log, packed with gzip or not
   */
  public static LogReading read(
      String name,
      InputStream in,
      LogFormat format,
      LogLayout layout,
      LogLimits limits,
      LogSink sink) {
    requireNonNull(in, "in");
    LogOutput output =
        new LogOutput(requireNonNull(name, "name"), requireNonNull(sink, "sink"), limits);
    Reading reading = new Reading(layout, limits, output);
    boolean complete = true;
    try (LogBytes bytes = new LogBytes(in, limits)) {
      reading.read(new LogText(bytes, layout.charset(), limits), format);
    } catch (LogStop e) {
      complete = false;
      output.problem(e.problem(name, e.place().equals(".") ? reading.place() : e.place()));
    } catch (IOException e) {
      complete = false;
      output.problem(
          new Problem(
              name, reading.place(), String.valueOf(e.getMessage()), "a log that can be read"));
    }
    return output.reading(complete, format == LogFormat.XES);
  }

  private static final class Reading {

    private final LogLayout layout;
    private final LogLimits limits;
    private final LogOutput output;
    private Supplier<String> place = () -> "log";

    Reading(LogLayout layout, LogLimits limits, LogOutput output) {
      this.layout = layout;
      this.limits = limits;
      this.output = output;
    }

    String place() {
      return place.get();
    }

    void read(LogText text, LogFormat format) throws IOException {
      switch (format) {
        case XES -> {
          var reader = new XesLogReader(text, layout, limits, output);
          place = reader::place;
          reader.read();
        }
        case CSV -> {
          var reader = new CsvLogReader(text, layout, limits, output);
          place = reader::place;
          reader.read();
        }
        case JSON_LINES -> {
          var reader = new JsonLinesLogReader(text, layout, limits, output);
          place = reader::place;
          reader.read();
        }
      }
    }
  }
}
