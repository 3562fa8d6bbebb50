package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A time within a repair that may not count for the cumulative days of repair.
 *
 * <p>Two times whose starts are known count once where they overlap, as when harness and battery
 * are under way together; times without a start are taken to lie side by side.
 *
 * @param kind why it may not count
 * @param from when it started; empty if only its length is known
 * @param length how long it was, positive
 * @since 0.1
 */
public record ExcludedTime(
    ExcludedTimeKind kind,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Instant> from,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Duration length) {

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public ExcludedTime {
    requireNonNull(kind, "kind");
    requireNonNull(from, "from");
    checkArgument(
        !length.isZero() && !length.isNegative(),
        "ExcludedTime.length must be positive, but was %s",
        length);
  }

  /**
   * Returns a time of which only the length is known.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public static ExcludedTime of(ExcludedTimeKind kind, Duration length) {
    return new ExcludedTime(kind, Optional.empty(), length);
  }

  /**
   * Returns the time between two moments.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public static ExcludedTime between(ExcludedTimeKind kind, Instant from, Instant until) {
    return new ExcludedTime(kind, Optional.of(from), Duration.between(from, until));
  }

  /** Returns when it ended, if it is known when it started. */
  public Optional<Instant> until() {
    return from.map(start -> start.plus(length));
  }
}
