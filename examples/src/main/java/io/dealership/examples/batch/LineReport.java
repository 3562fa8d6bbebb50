package io.dealership.examples.batch;

import io.dealership.examples.command.LineProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one line. */
final class LineReport {

  private static final int LONGEST_VALUE = 100;

  private final String file;
  private final List<LineProblem> problems = new ArrayList<>();
  private long line;
  private @Nullable LineId id;

  LineReport(String file) {
    this.file = file;
  }

  void begin(long number) {
    line = number;
    id = null;
    problems.clear();
  }

  /** What the caller knows the line by, as soon as it is known. */
  void of(@Nullable LineId known) {
    id = known;
  }

  /** Adds a problem; a long value is cut. */
  void add(String field, String value, String message) {
    String shown =
        value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    problems.add(new LineProblem(file, line, field, shown, message));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  long line() {
    return line;
  }

  @Nullable LineId id() {
    return id;
  }

  List<LineProblem> problems() {
    return problems;
  }
}
