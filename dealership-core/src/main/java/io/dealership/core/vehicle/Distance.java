package io.dealership.core.vehicle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A distance on the road with its unit, such as a reading of an odometer that counts miles.
 *
 * <p>Distances of two units are compared by what they are in kilometers, exactly; two are equal
 * only when number and unit are. As text, and so in JSON, it is {@code 18000 mi} or {@code
 * 28968.192 km}.
 *
 * @param number how many units, not negative, less than ten million, with at most six decimals
 * @param unit the unit
 * @since 0.1
 */
public record Distance(BigDecimal number, DistanceUnit unit) implements Comparable<Distance> {

  private static final BigDecimal TOO_FAR = BigDecimal.valueOf(10_000_000);
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_TEXT = 24;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  public Distance {
    checkArgument(
        number.signum() >= 0 && number.compareTo(TOO_FAR) < 0,
        "Distance.number must be from 0 to less than 10000000, but was %s",
        number);
    number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    number = number.scale() < 0 ? number.setScale(0) : number;
    checkArgument(
        number.scale() <= MOST_DECIMALS,
        "Distance.number must have at most 6 decimals, but was %s",
        number);
  }

  /**
   * Returns so many miles.
   *
   * @throws IllegalArgumentException if {@code miles} is negative or too great
   */
  public static Distance miles(int miles) {
    return new Distance(BigDecimal.valueOf(miles), DistanceUnit.MILE);
  }

  /**
   * Returns so many kilometers.
   *
   * @throws IllegalArgumentException if {@code kilometers} is negative or too great
   */
  public static Distance kilometers(int kilometers) {
    return new Distance(BigDecimal.valueOf(kilometers), DistanceUnit.KILOMETER);
  }

  /** Returns what an odometer shows. */
  public static Distance of(Odometer odometer) {
    return kilometers(odometer.kilometers());
  }

  /**
   * Reads a distance such as {@code 18000 mi}.
   *
   * @throws IllegalArgumentException if {@code text} is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Distance parse(String text) {
    checkArgument(
        text.length() <= MOST_TEXT && text.matches("[0-9]{1,7}(\\.[0-9]{1,6})? (km|mi)"),
        "Distance must be written like '18000 mi' or '5000 km', but was '%s'",
        text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT) + "…");
    int space = text.indexOf(' ');
    return new Distance(
        new BigDecimal(text.substring(0, space)), DistanceUnit.ofSymbol(text.substring(space + 1)));
  }

  /** Returns how many kilometers it is, exactly. */
  public BigDecimal inKilometers() {
    return number.multiply(unit.kilometers());
  }

  @Override
  public int compareTo(Distance other) {
    return unit == other.unit
        ? number.compareTo(other.number)
        : inKilometers().compareTo(other.inKilometers());
  }

  /** Returns the distance, such as {@code 18000 mi}. */
  @Override
  @JsonValue
  public String toString() {
    return number.toPlainString() + " " + unit.symbol();
  }
}
