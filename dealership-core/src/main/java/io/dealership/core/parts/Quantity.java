package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * How much of a part: pieces, liters or meters, exact to a thousandth of the part's unit.
 *
 * <p>It may be less than nothing, for a difference or a position that the books have wrong.
 *
 * @param thousandths the quantity in thousandths of the unit, from -{@value #MOST} to {@value
 *     #MOST}
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {

  /**
   * The most thousandths: a million millions of units, so that thousands of them add up in a long.
   */
  public static final long MOST = 1_000_000_000_000_000L;

  /** Nothing. */
  public static final Quantity ZERO = new Quantity(0);

  private static final int SCALE = 3;
  private static final long UNIT = 1000;

  /**
   * A quantity in thousandths.
   *
   * @throws IllegalArgumentException if it is more than a million millions of units
   */
  public Quantity {
    checkArgument(
        thousandths >= -MOST && thousandths <= MOST,
        "Quantity.thousandths must be from -%s to %s, but was %s",
        MOST,
        MOST,
        thousandths);
  }

  /** Whole units, such as pieces. */
  public static Quantity of(long units) {
    checkArgument(
        units >= -MOST / UNIT && units <= MOST / UNIT,
        "Quantity.units must be from -%s to %s, but was %s",
        MOST / UNIT,
        MOST / UNIT,
        units);
    return new Quantity(units * UNIT);
  }

  /**
   * A quantity with at most three decimals, such as {@code 3.5} liters.
   *
   * @throws IllegalArgumentException if it has more decimals, or is more than a million millions of
   *     units
   */
  public static Quantity of(BigDecimal units) {
    BigDecimal value = units.stripTrailingZeros();
    checkArgument(
        value.scale() <= SCALE,
        "Quantity.units must have at most %s decimals, but was %s",
        SCALE,
        units.toPlainString());
    checkArgument(
        value.abs().compareTo(BigDecimal.valueOf(MOST / UNIT)) <= 0,
        "Quantity.units must be from -%s to %s, but was %s",
        MOST / UNIT,
        MOST / UNIT,
        units.toPlainString());
    return new Quantity(value.movePointRight(SCALE).longValueExact());
  }

  /**
   * Reads a quantity as written in {@link #toString}, such as {@code 12} or {@code 3.5}.
   *
   * @throws IllegalArgumentException if it is no number, or not a quantity
   */
  @JsonCreator
  public static Quantity parse(String text) {
    BigDecimal number;
    try {
      number = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Quantity must be a number, but was " + text, e);
    }
    return of(number);
  }

  /** The quantity in units. */
  public BigDecimal units() {
    return BigDecimal.valueOf(thousandths, SCALE);
  }

  /** This and another one. */
  public Quantity plus(Quantity other) {
    return new Quantity(thousandths + other.thousandths);
  }

  /** This less another one. */
  public Quantity minus(Quantity other) {
    return new Quantity(thousandths - other.thousandths);
  }

  /** The opposite. */
  public Quantity negated() {
    return new Quantity(-thousandths);
  }

  /** Whether it is nothing. */
  public boolean isZero() {
    return thousandths == 0;
  }

  /** Whether it is less than nothing. */
  public boolean isNegative() {
    return thousandths < 0;
  }

  /** Whether it is more than nothing. */
  public boolean isPositive() {
    return thousandths > 0;
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(thousandths, other.thousandths);
  }

  /** The quantity without needless zeros, such as {@code 12} or {@code 3.5}. */
  @JsonValue
  @Override
  public String toString() {
    return thousandths == 0 ? "0" : units().stripTrailingZeros().toPlainString();
  }
}
