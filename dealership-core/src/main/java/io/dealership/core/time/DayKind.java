package io.dealership.core.time;

/**
 * What a calendar holds a day to be.
 *
 * @since 0.1
 */
public enum DayKind {
  /** A day on which the week works, and no notice says otherwise. */
  WORKING_DAY,

  /** A day on which the week rests, made a working day by a notice (调休). */
  ADJUSTED_WORKING_DAY,

  /** A day on which the week rests, and no notice says otherwise. */
  WEEKEND,

  /** A day off by a notice, also where the week rests on it anyway. */
  HOLIDAY;

  /** Returns whether one works on such a day. */
  public boolean isWorking() {
    return this == WORKING_DAY || this == ADJUSTED_WORKING_DAY;
  }
}
