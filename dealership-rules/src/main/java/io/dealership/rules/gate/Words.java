package io.dealership.rules.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments and lengths of time as messages show them. */
public final class Words {

  private Words() {}

  /** A moment by the clock of a place, to the minute, such as {@code 2026-03-02 11:00}. */
  public static String of(Instant moment, ZoneId zone) {
    return moment
        .atZone(zone)
        .toLocalDateTime()
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ');
  }

  /** A length in hours and minutes, such as {@code 2:05}; what is left of a minute is cut off. */
  public static String of(Duration length) {
    long minutes = length.toMinutesPart();
    return length.toHours() + ":" + (minutes < 10 ? "0" : "") + minutes;
  }
}
