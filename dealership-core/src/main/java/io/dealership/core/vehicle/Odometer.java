package io.dealership.core.vehicle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A reading of an odometer, in whole kilometers; the fraction of a kilometer under way is not
 * shown.
 *
 * <p>Two readings compare by distance only. Whether a car can have run backwards is not decided
 * here. In JSON a reading is its number of kilometers.
 *
 * @param kilometers the distance shown, 0 to 9,999,999
 * @since 0.1
 */
public record Odometer(@JsonValue int kilometers) implements Comparable<Odometer> {

  private static final int MAX_KILOMETERS = 9_999_999;

  /** The reading of a car that has not moved. */
  public static final Odometer ZERO = new Odometer(0);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code kilometers} is not from 0 to 9,999,999
   */
  public Odometer {
    checkArgument(
        kilometers >= 0 && kilometers <= MAX_KILOMETERS,
        "Odometer.kilometers must be from 0 to 9999999, but was %s",
        kilometers);
  }

  /**
   * Returns the reading of this many kilometers.
   *
   * @throws IllegalArgumentException if {@code kilometers} is not from 0 to 9,999,999
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Odometer of(int kilometers) {
    return new Odometer(kilometers);
  }

  /** Returns the kilometers from this reading to the other; negative if the other is smaller. */
  public int kilometersTo(Odometer other) {
    return other.kilometers - kilometers;
  }

  /**
   * Returns whether this reading is within the limit: a reading equal to the limit is.
   *
   * <p>For example, 60,000 km is within 60,000 km, and 60,001 km is not.
   *
   * <h4>Source</h4>
   *
   * <p>Interpretation of the wording "within" and "whichever comes first" in SAMR Order 43 of 2021.
   */
  public boolean isWithin(Odometer limit) {
    return kilometers <= limit.kilometers;
  }

  @Override
  public int compareTo(Odometer other) {
    return Integer.compare(kilometers, other.kilometers);
  }

  /** Returns the reading with its unit, such as {@code 42180 km}. */
  @Override
  public String toString() {
    return kilometers + " km";
  }
}
