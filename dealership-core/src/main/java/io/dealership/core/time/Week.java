package io.dealership.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** Arithmetic on a week: the weekdays that are worked, a bit each, Monday first. */
final class Week {

  static final int DAYS = 7;

  /** The day of the epoch was a Thursday. */
  private static final int EPOCH_DAYS_AFTER_MONDAY = 3;

  private Week() {}

  static int of(Set<DayOfWeek> restDays) {
    int week = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!restDays.contains(day)) {
        week |= 1 << (day.getValue() - 1);
      }
    }
    return week;
  }

  static boolean works(int week, DayOfWeek day) {
    return (week >>> (day.getValue() - 1) & 1) != 0;
  }

  /** The days of a month that are worked. */
  static int month(int week, int year, int month) {
    long weeks = 0;
    for (int i = 0; i < 6; i++) {
      weeks |= (long) week << (DAYS * i);
    }
    int length = YearMonth.of(year, month).lengthOfMonth();
    int first = LocalDate.of(year, month, 1).getDayOfWeek().getValue() - 1;
    return (int) (weeks >>> first) & ((1 << length) - 1);
  }

  /** How many days are worked from the Monday of the epoch up to a day, without it. */
  static long workedBefore(int week, long epochDay) {
    long days = epochDay + EPOCH_DAYS_AFTER_MONDAY;
    int rest = Math.floorMod(days, DAYS);
    return Math.floorDiv(days, DAYS) * Integer.bitCount(week)
        + Integer.bitCount(week & ((1 << rest) - 1));
  }

  /** The worked day before which that many are worked from the Monday of the epoch on. */
  static LocalDate workedDay(int week, long workedBefore) {
    int perWeek = Integer.bitCount(week);
    int within = Math.floorMod(workedBefore, perWeek);
    int left = week;
    for (int i = 0; i < within; i++) {
      left &= left - 1;
    }
    return LocalDate.ofEpochDay(
        Math.floorDiv(workedBefore, perWeek) * DAYS
            + Integer.numberOfTrailingZeros(left)
            - EPOCH_DAYS_AFTER_MONDAY);
  }
}
