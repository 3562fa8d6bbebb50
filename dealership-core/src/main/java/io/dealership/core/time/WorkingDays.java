package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Tells working days from days of rest.
 *
 * <p>It is handed in wherever days of rest matter, and must answer the same question always in the
 * same way.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface WorkingDays {

  /** Returns whether the day is a working day. */
  boolean isWorkingDay(LocalDate day);

  /** Returns the plain week, Monday to Friday, without any holiday or adjusted working day. */
  static WorkingDays plainWeek() {
    return day ->
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * Returns the day itself if it is a working day, else the first one after it.
   *
   * @throws IllegalArgumentException if there is none within 366 days
   */
  default LocalDate onOrAfter(LocalDate day) {
    for (int i = 0; i <= 366; i++) {
      LocalDate candidate = day.plusDays(i);
      if (isWorkingDay(candidate)) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        "WorkingDays must have a working day within 366 days from " + day + ", but had none");
  }

  /**
   * Returns the n-th working day after a day, which is not counted itself: the deadline of a period
   * of working days.
   *
   * <p>For example, in the plain week the first working day after a Friday is Monday, and so it is
   * after a Saturday.
   *
   * <h4>Source</h4>
   *
   * <p>Interpretation of the Civil Code of China, article 201.
   *
   * @param received the day that the period runs from
   * @param n 1 to 10,000
   * @throws IllegalArgumentException if {@code n} is out of range, or no working day is found
   *     within 366 days from another
   */
  default LocalDate nthAfter(LocalDate received, int n) {
    checkArgument(
        n >= 1 && n <= 10_000, "WorkingDays.nthAfter.n must be from 1 to 10000, but was %s", n);
    LocalDate day = received;
    for (int i = 0; i < n; i++) {
      day = onOrAfter(day.plusDays(1));
    }
    return day;
  }
}
