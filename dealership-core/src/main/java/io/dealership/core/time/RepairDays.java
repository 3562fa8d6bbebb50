package io.dealership.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;

/**
 * The length of repairs in days, as warranty law counts it: per visit, each full 24 hours are a
 * day, and a remainder is one more.
 *
 * <p>For example, 24 hours are 1 day, and so is half an hour; 24 hours and 36 seconds are 2 days.
 * Visits are counted each for itself and then added: two of half an hour are 2 days.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 40.
 *
 * @param count the number of days, not negative
 * @since 0.1
 */
public record RepairDays(@JsonValue int count) implements Comparable<RepairDays> {

  private static final long SECONDS_A_DAY = 86_400;
  private static final int MAX_COUNT = 366_000;
  private static final Duration LONGEST = Duration.ofDays(MAX_COUNT);

  /** No day at all. */
  public static final RepairDays NONE = new RepairDays(0);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code count} is not from 0 to 366,000, a thousand years
   */
  public RepairDays {
    checkArgument(
        count >= 0 && count <= MAX_COUNT,
        "RepairDays.count must be from 0 to 366000, but was %s",
        count);
  }

  /**
   * Returns this many days.
   *
   * @throws IllegalArgumentException if {@code count} is not from 0 to 366,000, a thousand years
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RepairDays of(int count) {
    return new RepairDays(count);
  }

  /**
   * Counts the days of one visit.
   *
   * @throws IllegalArgumentException if {@code visit} is negative or is over 366,000 days
   */
  public static RepairDays of(Duration visit) {
    checkArgument(
        canCount(visit), "RepairDays.visit must be from 0 to 366000 days, but was %s", visit);
    // seconds and nanoseconds, for Duration divides by way of BigDecimal
    long full = visit.getSeconds() / SECONDS_A_DAY;
    boolean remainder = visit.getSeconds() % SECONDS_A_DAY != 0 || visit.getNano() != 0;
    return new RepairDays((int) (remainder ? full + 1 : full));
  }

  /** Returns whether a visit can be counted: it lasts from 0 to 366,000 days. */
  public static boolean canCount(Duration visit) {
    return !visit.isNegative() && visit.compareTo(LONGEST) <= 0;
  }

  /**
   * Returns the days of both.
   *
   * @throws IllegalArgumentException if the sum is over 366,000 days
   */
  public RepairDays plus(RepairDays other) {
    return new RepairDays(count + other.count);
  }

  /** Returns whether these are strictly more days than the given number. */
  public boolean isMoreThan(int days) {
    return count > days;
  }

  @Override
  public int compareTo(RepairDays other) {
    return Integer.compare(count, other.count);
  }

  /** Returns the number with its unit, such as {@code 1 day} or {@code 28 days}. */
  @Override
  public String toString() {
    return count == 1 ? "1 day" : count + " days";
  }
}
