package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;

/** Reads and writes S-FEEL. */
final class Feel {

  private Feel() {}

  static Cell parseCell(String text, FeelType type) {
    throw new IllegalArgumentException(
        "Cell must be S-FEEL for " + type + ", but was '" + text + "'");
  }

  static String write(Object value) {
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof LocalDate) {
      return "date(\"" + value + "\")";
    }
    if (value instanceof LocalDateTime) {
      return "date and time(\"" + value + "\")";
    }
    if (value instanceof Duration || value instanceof Period) {
      return "duration(\"" + value + "\")";
    }
    return value.toString();
  }
}
