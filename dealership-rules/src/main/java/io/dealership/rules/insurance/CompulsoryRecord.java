package io.dealership.rules.insurance;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a compulsory premium floats by: the years without an accident that the insured was liable
 * for, or else those accidents of the last year.
 *
 * @param freeYears how many whole years ended without one; 0 for a car that is insured for the
 *     first time
 * @param accidents how many there were, with a death or without
 * @param fatal whether somebody died in one
 */
public record CompulsoryRecord(int freeYears, int accidents, boolean fatal) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, there are years without an accident and
   *     accidents, or a death without an accident
   */
  public CompulsoryRecord {
    checkArgument(
        freeYears >= 0, "CompulsoryRecord.freeYears must be at least 0, but was %s", freeYears);
    checkArgument(
        accidents >= 0, "CompulsoryRecord.accidents must be at least 0, but was %s", accidents);
    checkArgument(
        freeYears == 0 || accidents == 0,
        "CompulsoryRecord.accidents must be 0 after %s years without one, but was %s",
        freeYears,
        accidents);
    checkArgument(
        !fatal || accidents > 0,
        "CompulsoryRecord.accidents must be at least 1 where somebody died, but was %s",
        accidents);
  }

  /** Returns a record. */
  @JsonCreator
  public static CompulsoryRecord of(
      @JsonProperty("freeYears") int freeYears,
      @JsonProperty("accidents") int accidents,
      @JsonProperty("fatal") boolean fatal) {
    return new CompulsoryRecord(freeYears, accidents, fatal);
  }

  /**
   * Returns the record of years without an accident.
   *
   * @throws IllegalArgumentException if {@code years} is negative
   */
  public static CompulsoryRecord free(int years) {
    return new CompulsoryRecord(years, 0, false);
  }

  /**
   * Returns the record of accidents without a death.
   *
   * @throws IllegalArgumentException if {@code accidents} is negative
   */
  public static CompulsoryRecord nonFatal(int accidents) {
    return new CompulsoryRecord(0, accidents, false);
  }

  /**
   * Returns the record of accidents, in one of which somebody died.
   *
   * @throws IllegalArgumentException if {@code accidents} is not positive
   */
  public static CompulsoryRecord fatal(int accidents) {
    return new CompulsoryRecord(0, accidents, true);
  }
}
