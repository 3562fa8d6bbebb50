package io.dealership.examples.roster;

import io.dealership.examples.command.Labels;
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

  /** The day, where there is time until its end, else the moment. */
  static String due(RosterRow row) {
    return row.endsWithDay()
        ? row.dueDay().orElseThrow().toString()
        : minute(row.dueAt().orElseThrow());
  }

  /** What made it owed, of which case and when. */
  static String cause(RosterRow row, Labels labels) {
    return labels.get(
        "cause",
        row.cause().orElseThrow(),
        row.caseNumber().map(number -> labels.get("case", number)).orElse(""),
        minute(row.causeAt().orElseThrow()));
  }
}
