package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days in a row that a notice makes days off or working days, for the sake of one holiday.
 *
 * @param from the first day
 * @param lastDay the last day, inclusive, at most 366 days later
 * @param arrangement what they are made
 * @param holiday the holiday for whose sake it is done
 * @since 0.1
 */
public record ArrangedDays(
    LocalDate from, LocalDate lastDay, Arrangement arrangement, HolidayName holiday) {

  private static final int MOST = 366;

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if {@code lastDay} is before {@code from} or over 366 days
   *     later
   */
  public ArrangedDays {
    requireNonNull(arrangement, "arrangement");
    requireNonNull(holiday, "holiday");
    checkArgument(
        !lastDay.isBefore(from),
        "ArrangedDays.lastDay must not be before from %s, but was %s",
        from,
        lastDay);
    checkArgument(
        ChronoUnit.DAYS.between(from, lastDay) <= MOST,
        "ArrangedDays.lastDay must be at most 366 days after from %s, but was %s",
        from,
        lastDay);
  }

  /** Returns one or more days off. */
  public static ArrangedDays off(LocalDate from, LocalDate lastDay, HolidayName holiday) {
    return new ArrangedDays(from, lastDay, Arrangement.OFF, holiday);
  }

  /** Returns a day that is worked. */
  public static ArrangedDays working(LocalDate day, HolidayName holiday) {
    return new ArrangedDays(day, day, Arrangement.WORKING, holiday);
  }
}
