package io.dealership.core.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;

/**
 * Hours in a row, {@code [from, until)} by the clock on the wall.
 *
 * <p>An end that is not after the start is one of the next day: {@code 22:00-02:00} lasts four
 * hours, and {@code 00:00-24:00} the whole day.
 *
 * @param from when they begin
 * @param until when they are over; midnight stands for 24:00
 * @since 0.1
 */
public record HourSpan(LocalTime from, LocalTime until) {

  /** Checks that both are there. */
  public HourSpan {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  /** Returns whether it ends on the next day, after midnight. */
  public boolean isOverMidnight() {
    return !until.isAfter(from) && !until.equals(LocalTime.MIDNIGHT);
  }

  /** Returns the span, such as {@code 09:00-18:00}. */
  @Override
  public String toString() {
    return from + "-" + (until.equals(LocalTime.MIDNIGHT) ? "24:00" : until);
  }
}
