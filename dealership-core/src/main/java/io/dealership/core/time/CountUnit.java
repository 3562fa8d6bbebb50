package io.dealership.core.time;

/**
 * What a time limit counts.
 *
 * @since 0.1
 */
public enum CountUnit {
  /** Natural days. */
  DAYS(true),

  /** Working days of a calendar. */
  WORKING_DAYS(true),

  /** Minutes that pass, day and night. */
  MINUTES(false),

  /** Minutes in which the place is open. */
  OPENING_MINUTES(false);

  private final boolean days;

  CountUnit(boolean days) {
    this.days = days;
  }

  /** Returns whether it counts days, which end at midnight, and not minutes, which end any time. */
  public boolean isDays() {
    return days;
  }
}
