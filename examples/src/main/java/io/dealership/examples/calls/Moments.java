package io.dealership.examples.calls;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them, by the clock of the store. */
final class Moments {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Moments() {}

  /** {@code 2026-03-02 09:00}. */
  static String minute(OffsetDateTime moment) {
    return MINUTE.format(moment);
  }

  /** The last day, or the last moment. */
  static String end(CallRow row) {
    return row.lastDay()
        .map(Object::toString)
        .or(() -> row.endsAt().map(Moments::minute))
        .orElse("");
  }
}
