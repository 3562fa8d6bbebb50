package io.dealership.core.sales;

/**
 * How many days a year has where interest is counted by the day; days are counted as they are.
 *
 * @since 0.1
 */
public enum DayCount {
  /** A 360th of the yearly interest each day. */
  ACTUAL_360(360),

  /** A 365th of the yearly interest each day, in leap years too. */
  ACTUAL_365(365);

  private final int daysOfYear;

  DayCount(int daysOfYear) {
    this.daysOfYear = daysOfYear;
  }

  /** Returns by how many days the interest of a year is divided. */
  public int daysOfYear() {
    return daysOfYear;
  }
}
