package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * Days in a row, {@code [from, until)}.
 *
 * @param from the first day
 * @param until the day after the last one; the same as {@code from} if there is none
 * @since 0.1
 */
public record DayRange(LocalDate from, LocalDate until) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public DayRange {
    checkArgument(
        !until.isBefore(from),
        "DayRange.until must not be before from %s, but was %s",
        from,
        until);
  }

  /** Returns no day at all. */
  public static DayRange empty() {
    return new DayRange(LocalDate.EPOCH, LocalDate.EPOCH);
  }

  /** Returns whether there is no day in it. */
  @JsonIgnore
  public boolean isEmpty() {
    return from.equals(until);
  }

  /** Returns whether the day is in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** Returns the range, such as {@code [2026-01-01, 2027-01-01)}. */
  @Override
  public String toString() {
    return "[" + from + ", " + until + ")";
  }
}
