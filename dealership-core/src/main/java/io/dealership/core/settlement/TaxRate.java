package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A rate of value added tax, in percent of the amount without it. Trailing zeros make no
 * difference.
 *
 * @param percent from 0 to 100, with at most four decimals
 * @since 0.1
 */
public record TaxRate(@JsonValue BigDecimal percent) implements Comparable<TaxRate> {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code percent} is out of range
   */
  public TaxRate {
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(MOST) <= 0,
        "TaxRate.percent must be from 0 to 100, but was %s",
        percent);
    checkArgument(
        percent.stripTrailingZeros().scale() <= DECIMALS,
        "TaxRate.percent must have at most 4 decimals, but was %s",
        percent);
    BigDecimal stripped = percent.stripTrailingZeros();
    percent = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Returns the rate of so many percent.
   *
   * @throws IllegalArgumentException if {@code percent} is out of range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TaxRate of(BigDecimal percent) {
    return new TaxRate(percent);
  }

  /**
   * Returns the rate of so many percent, as in {@code TaxRate.ofPercent("13")}.
   *
   * @throws NumberFormatException if {@code percent} is no number
   * @throws IllegalArgumentException if it is out of range
   */
  public static TaxRate ofPercent(String percent) {
    return new TaxRate(new BigDecimal(percent));
  }

  @Override
  public int compareTo(TaxRate other) {
    return percent.compareTo(other.percent);
  }

  /** Returns the rate, such as {@code 13 %}. */
  @Override
  public String toString() {
    return percent.toPlainString() + " %";
  }
}
