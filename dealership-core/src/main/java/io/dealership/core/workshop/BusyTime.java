package io.dealership.core.workshop;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A time in which a bay or a technician is taken, {@code [from, until)}: by another job, by an
 * absence, by maintenance.
 *
 * @param from when it begins
 * @param until when it is over
 * @since 0.1
 */
public record BusyTime(@JsonProperty("from") Instant from, @JsonProperty("until") Instant until) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public BusyTime {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    checkArgument(
        until.isAfter(from), "BusyTime.until must be after from %s, but was %s", from, until);
  }

  /**
   * Returns the time between two moments.
   *
   * @throws IllegalArgumentException if {@code until} is not after {@code from}
   */
  public static BusyTime of(Instant from, Instant until) {
    return new BusyTime(from, until);
  }

  /** Returns whether it has a moment in common with {@code [start, end)}. */
  public boolean overlaps(Instant start, Instant end) {
    return from.isBefore(end) && start.isBefore(until);
  }
}
