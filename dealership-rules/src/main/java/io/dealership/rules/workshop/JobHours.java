package io.dealership.rules.workshop;

import io.dealership.core.time.DayHours;
import io.dealership.core.time.HourSpan;
import io.dealership.core.time.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When a job is worked on: within the hours of the workshop, and over its breaks and nights where
 * that is allowed. A night is what lies between the hours of two days, be it a night or a week.
 *
 * @param hours the hours of the workshop
 * @param work how long the work takes
 * @param overBreak whether it may go on after a break
 * @param overNight whether it may go on after a night
 */
record JobHours(OpeningHours hours, Duration work, boolean overBreak, boolean overNight) {

  /** When work that begins at a moment is done. */
  Instant end(Instant start) {
    return hours.plus(start, work);
  }

  /** The last moment to begin for work that is to be done by another. */
  Instant lastStart(Instant end) {
    return hours.minus(end, work);
  }

  /** Whether work that begins at a moment would go over a break that it may not go over. */
  boolean goesOverBreak(Instant start) {
    return !overBreak && goesOver(start, false);
  }

  /** Whether work that begins at a moment would go over a night that it may not go over. */
  boolean goesOverNight(Instant start) {
    return !overNight && goesOver(start, true);
  }

  private boolean goesOver(Instant start, boolean night) {
    Instant end = end(start);
    Instant at = start;
    while (true) {
      Optional<Instant> closing = hours.nextClosing(at);
      if (closing.isEmpty() || !closing.get().isBefore(end)) {
        return false;
      }
      at = hours.nextOpening(closing.get());
      if (isNight(closing.get(), at) == night) {
        return true;
      }
    }
  }

  /**
   * The last moment to begin in the hours that end at a moment, for work that goes on after them
   * only as far as it may; empty if they set no limit.
   */
  Optional<Instant> lastStartBefore(Instant closing) {
    if (overBreak && overNight) {
      return Optional.empty();
    }
    Instant end = closing;
    while (true) {
      Instant opening = hours.nextOpening(end);
      if (!(isNight(end, opening) ? overNight : overBreak)) {
        return Optional.of(lastStart(end));
      }
      Optional<Instant> next = hours.nextClosing(opening);
      if (next.isEmpty() || hours.openTimeBetween(closing, next.get()).compareTo(work) >= 0) {
        return Optional.empty();
      }
      end = next.get();
    }
  }

  private boolean isNight(Instant closing, Instant opening) {
    return !dayOfClosing(closing).equals(opening.atZone(hours.zone()).toLocalDate());
  }

  /** Hours that go on after midnight belong to the day on which they begin. */
  private LocalDate dayOfClosing(Instant closing) {
    ZonedDateTime last = closing.minusNanos(1).atZone(hours.zone());
    LocalDate day = last.toLocalDate();
    LocalTime time = last.toLocalTime();
    boolean begunOnIt =
        hours.hoursOf(day).spans().stream()
            .anyMatch(span -> !time.isBefore(span.from()) && (isLate(span) || isIn(time, span)));
    return begunOnIt || !goesIntoNextDay(hours.hoursOf(day.minusDays(1)), time)
        ? day
        : day.minusDays(1);
  }

  private static boolean isLate(HourSpan span) {
    return !span.until().isAfter(span.from());
  }

  private static boolean isIn(LocalTime time, HourSpan span) {
    return time.isBefore(span.until());
  }

  private static boolean goesIntoNextDay(DayHours hours, LocalTime time) {
    return hours.spans().stream().anyMatch(span -> span.isOverMidnight() && isIn(time, span));
  }
}
