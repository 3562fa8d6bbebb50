package io.dealership.rules.eventlog;

import io.dealership.core.text.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The first line of CSV: what each column holds. */
final class CsvHeadings {

  private final LogLayout layout;
  private final LogLimits limits;
  private final LogOutput output;

  CsvHeadings(LogLayout layout, LogLimits limits, LogOutput output) {
    this.layout = layout;
    this.limits = limits;
    this.output = output;
  }

  /**
   * The keys of the columns, each another one.
   *
   * @throws LogStop if the events cannot be found by these headings
   */
  List<LogKey> keys(List<String> headings, String place) throws LogStop {
    if (headings.size() > limits.maxAttributes()) {
      throw LogStop.limit(place, "at most " + limits.maxAttributes() + " columns");
    }
    Set<String> optional = new LinkedHashSet<>();
    layout.id().ifPresent(optional::add);
    layout.resource().ifPresent(optional::add);
    layout.role().ifPresent(optional::add);
    Set<String> required = new LinkedHashSet<>();
    required.add(layout.caseId());
    required.addAll(layout.activity());
    required.add(layout.time());
    Set<String> used = new HashSet<>(required);
    used.addAll(optional);
    List<LogStop> stops = new ArrayList<>();
    LogKeys keys = LogKeys.ofRows(layout);
    List<LogKey> columns = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String heading : headings) {
      String name = heading.isEmpty() ? "column " + (columns.size() + 1) : heading;
      if (name.length() > limits.maxNameLength()) {
        stops.add(
            LogStop.limit(place, limits.maxNameLength() + " characters of a heading at most"));
      }
      if (!seen.add(name)) {
        LogStop twice = new LogStop(place, "'" + name + "' again", "each heading once");
        if (used.contains(name)) {
          stops.add(twice);
        } else {
          output.problem(twice.problem(output.file(), place));
          name = another(name, seen);
        }
      }
      columns.add(keys.of(name));
    }
    for (String name : optional) {
      if (!seen.contains(name)) {
        output.problem(missing(name, seen, place).problem(output.file(), place));
      }
    }
    for (String name : required) {
      if (!seen.contains(name)) {
        stops.add(missing(name, seen, place));
      }
    }
    stop(stops, place);
    return columns;
  }

  /** All reasons to stop are said, the last one by stopping. */
  private void stop(List<LogStop> stops, String place) throws LogStop {
    for (int i = 0; i < stops.size(); i++) {
      if (i == stops.size() - 1) {
        throw stops.get(i);
      }
      output.problem(stops.get(i).problem(output.file(), place));
    }
  }

  private static String another(String name, Set<String> seen) {
    int number = 2;
    while (!seen.add(name + " (" + number + ")")) {
      number++;
    }
    return name + " (" + number + ")";
  }

  private static LogStop missing(String name, Set<String> headings, String place) {
    String maybe =
        Spelling.nearest(name, headings).map(n -> "\n  Maybe it is '" + n + "'.").orElse("");
    return new LogStop(place, "nothing" + maybe, "a column '" + name + "'");
  }
}
