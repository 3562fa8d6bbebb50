package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;

/**
 * A deadline that counts hours, from the moment itself and without a pause.
 *
 * <p>What happens at the deadline is in time. For example, 48 hours from 10:00 end at 10:00, two
 * days later.
 *
 * <h2>Source</h2>
 *
 * <p>Civil Code of China, article 201.
 *
 * @param start the moment that the hours run from
 * @param due the last moment that is in time
 * @since 0.1
 */
public record HourDeadline(Instant start, Instant due) {

  private static final Duration MAX_LENGTH = Duration.ofDays(366_000);

  /**
   * Checks the order of the moments.
   *
   * @throws IllegalArgumentException if {@code due} is not after {@code start}
   */
  public HourDeadline {
    checkArgument(
        due.isAfter(start), "HourDeadline.due must be after start %s, but was %s", start, due);
  }

  /**
   * Counts a deadline from a moment.
   *
   * @throws IllegalArgumentException if {@code length} is not positive or is over 1000 years
   */
  public static HourDeadline of(Instant start, Duration length) {
    checkArgument(
        !length.isZero() && !length.isNegative() && length.compareTo(MAX_LENGTH) <= 0,
        "HourDeadline.length must be positive and at most 1000 years, but was %s",
        length);
    return new HourDeadline(start, start.plus(length));
  }

  /** Returns whether the moment is in time: not after the deadline. */
  public boolean isMetAt(Instant moment) {
    return !moment.isAfter(due);
  }

  /** Returns the time that is left: zero at the deadline, negative after it. */
  public Duration remaining(Instant at) {
    return Duration.between(at, due);
  }

  /** Returns start and deadline, such as {@code 2026-03-02T02:00:00Z to 2026-03-04T02:00:00Z}. */
  @Override
  public String toString() {
    return start + " to " + due;
  }
}
