package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A period of days, months or years that runs from a day, counted as the law counts.
 *
 * <p>The last day belongs to the period until midnight. A period of days ends that many days after
 * its start. A period of months or years ends on the day with the number of the start day; a month
 * without such a day ends it on its own last day. In a mixed length, months and years come first.
 *
 * <p>For example, two years from 2024-02-29 end on 2026-02-28, and 60 days from 2024-03-15 end on
 * 2024-05-14.
 *
 * <p>If the start day is counted, the period ends one day earlier, except where it already ended on
 * the last day of a month that has no such day.
 *
 * <h2>Source</h2>
 *
 * <p>Civil Code of China, articles 201 to 203. That warranty periods are counted so is an
 * interpretation.
 *
 * @param start the day that the period runs from
 * @param lastDay the last day of the period, inclusive
 * @since 0.1
 */
public record LegalPeriod(LocalDate start, LocalDate lastDay) {

  private static final int MAX_YEARS = 1_000;
  private static final int MAX_MONTHS = MAX_YEARS * 12;
  private static final int MAX_DAYS = MAX_YEARS * 366;

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if {@code lastDay} is before {@code start}
   */
  public LegalPeriod {
    checkArgument(
        !lastDay.isBefore(start),
        "LegalPeriod.lastDay must not be before start %s, but was %s",
        start,
        lastDay);
  }

  /**
   * Counts a period with the default rules of coverage: start day not counted, no roll-over.
   *
   * @throws IllegalArgumentException if {@code length} is zero, has a negative part or is over 1000
   *     years
   */
  public static LegalPeriod of(LocalDate start, Period length) {
    return of(start, length, CountingRules.forCoverage(), WorkingDays.plainWeek());
  }

  /**
   * Counts a period with rules of the caller's choice.
   *
   * @param workingDays the calendar that a roll-over looks at; not asked if the rules have none
   * @throws IllegalArgumentException if {@code length} is zero, has a negative part or is over 1000
   *     years, or if the roll-over finds no working day
   */
  public static LegalPeriod of(
      LocalDate start, Period length, CountingRules rules, WorkingDays workingDays) {
    checkLength(length);
    var period = new LegalPeriod(start, lastDay(start, length, rules.countStartDay()));
    return rules.rollOver() ? period.rolledOver(workingDays) : period;
  }

  private static void checkLength(Period length) {
    checkArgument(
        !length.isZero() && !length.isNegative(),
        "LegalPeriod.length must be positive, but was %s",
        length);
    checkArgument(
        length.toTotalMonths() <= MAX_MONTHS && length.getDays() <= MAX_DAYS,
        "LegalPeriod.length must be at most 1000 years, but was %s",
        length);
  }

  private static LocalDate lastDay(LocalDate start, Period length, boolean countStartDay) {
    long months = length.toTotalMonths();
    LocalDate end = start.plusMonths(months);
    // from the counted 31st, the month that ends on its 30th is whole already
    boolean cutShort = end.getDayOfMonth() < start.getDayOfMonth();
    boolean oneLess = countStartDay && !(months > 0 && cutShort);
    return end.plusDays(length.getDays() - (oneLess ? 1L : 0L));
  }

  /**
   * Returns this period, ending on a working day: unless its last day is one, the period ends on
   * the first working day after it.
   *
   * @throws IllegalArgumentException if no working day is found within 366 days
   */
  public LegalPeriod rolledOver(WorkingDays workingDays) {
    return new LegalPeriod(start, workingDays.onOrAfter(lastDay));
  }

  /** Returns whether the day is neither before the start nor after the last day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(lastDay);
  }

  /**
   * Returns whether the day is after the last day, but would not be if the period rolled over.
   *
   * <p>For example, of a period that ends on a Sunday the Monday after it.
   *
   * @throws IllegalArgumentException if no working day is found within 366 days
   */
  public boolean isBorderline(LocalDate day, WorkingDays workingDays) {
    return day.isAfter(lastDay) && rolledOver(workingDays).contains(day);
  }

  /** Returns how many days remain after the given one: 0 on the last day, negative after it. */
  public long remainingDays(LocalDate on) {
    return ChronoUnit.DAYS.between(on, lastDay);
  }

  /** Returns start and last day, such as {@code 2024-03-15 to 2026-03-15}. */
  @Override
  public String toString() {
    return start + " to " + lastDay;
  }
}
