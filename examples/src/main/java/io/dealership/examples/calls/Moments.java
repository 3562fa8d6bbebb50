package io.dealership.examples.calls;

import io.dealership.core.time.BusinessTime;
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

  /** When to contact: now, the time of today, or a later day with the time. */
  static String from(OffsetDateTime moment, StoreDay day, Labels labels) {
    BusinessTime time = day.contacts().time();
    if (moment.toInstant().equals(day.list().at())) {
      return labels.get("now");
    }
    boolean today = moment.toLocalDate().equals(time.dateOf(day.list().at()));
    return labels.get("from", today ? moment.toLocalTime() : minute(moment));
  }

  /** The last day, or the last moment. */
  static String end(CallRow row) {
    return row.lastDay()
        .map(Object::toString)
        .or(() -> row.endsAt().map(Moments::minute))
        .orElse("");
  }
}
