package io.dealership.rules.warranty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A deadline of a maker: known with its last day, known to be none, or not known.
 *
 * @param known whether anything is known of it
 * @param lastDay the last day, inclusive; empty when there is none or it is not known
 */
record ClaimDeadline(boolean known, Optional<LocalDate> lastDay) {

  static final ClaimDeadline UNKNOWN = new ClaimDeadline(false, Optional.empty());
  static final ClaimDeadline NEVER = new ClaimDeadline(true, Optional.empty());

  /** Days of a deadline that never comes: far beyond every other. */
  private static final long NO_END = Integer.MAX_VALUE;

  static ClaimDeadline on(LocalDate lastDay) {
    return new ClaimDeadline(true, Optional.of(lastDay));
  }

  /** 0 on the last day, negative after it; empty when the deadline is not known. */
  OptionalLong daysLeft(LocalDate on) {
    if (!known) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        lastDay.isPresent() ? lastDay.get().toEpochDay() - on.toEpochDay() : NO_END);
  }
}
