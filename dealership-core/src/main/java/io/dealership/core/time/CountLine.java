package io.dealership.core.time;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a count: a day or a stretch of time, and whether it counts.
 *
 * @param kind whether it counts, and if not, why
 * @param from its begin
 * @param until its end, exclusive
 * @param day what is known of the day on which it begins
 * @param pause why the clock stood still; empty if it did not
 * @param total how much is counted up to its end, in the unit of the limit, rounded down
 * @since 0.1
 */
public record CountLine(
    Kind kind,
    Instant from,
    Instant until,
    CalendarDay day,
    Optional<PauseReason> pause,
    long total) {

  /** Whether a line counts, and if not, why. */
  public enum Kind {
    /** It counts. */
    COUNTED,

    /** The day that the limit runs from, which is not counted. */
    START_DAY,

    /** No working day. */
    REST_DAY,

    /** A day on which the place is closed. */
    CLOSED,

    /** The clock stood still. */
    PAUSED,

    /** All is counted, but a rest day cannot be the last one. */
    ROLLED_OVER
  }
}
