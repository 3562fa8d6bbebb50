package io.dealership.rules.tool;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a tool has to be back.
 *
 * @param end the moment
 * @param day the last day, where it is a whole day: then {@code end} is the midnight that ends it,
 *     which is late; empty where it is a moment, which is in time itself
 * @since 0.1
 */
public record ReturnDue(Instant end, Optional<LocalDate> day) {

  /** Refuses null. */
  public ReturnDue {
    requireNonNull(end, "end");
    requireNonNull(day, "day");
  }

  /** Whether something that happens at a moment is in time. */
  public boolean isInTime(Instant moment) {
    return day.isPresent() ? moment.isBefore(end) : !moment.isAfter(end);
  }
}
