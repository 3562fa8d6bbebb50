package io.dealership.rules.parts;

import java.math.BigInteger;

/**
 * Exact arithmetic with quantities in thousandths and money in ten-thousandths of a unit of the
 * currency, without objects. What is not exact is rounded half up, once, to a step: the smallest
 * amount of the currency in ten-thousandths, 100 for one with two decimals.
 */
final class HealthAmounts {

  /** A whole in ten-thousandths. */
  static final long WHOLE = 10_000;

  private static final long THOUSAND = 1000;

  private HealthAmounts() {}

  /**
   * The product of two numbers that are not negative, divided, rounded half up.
   *
   * @throws ArithmeticException if the result is too large for a long
   */
  static long scaled(long a, long b, long divisor) {
    long product = a * b;
    if (Math.multiplyHigh(a, b) == 0 && product >= 0) {
      long quotient = product / divisor;
      long rest = product - quotient * divisor;
      return rest >= divisor - rest ? quotient + 1 : quotient;
    }
    BigInteger by = BigInteger.valueOf(divisor);
    return BigInteger.valueOf(a)
        .multiply(BigInteger.valueOf(b))
        .shiftLeft(1)
        .add(by)
        .divide(by.shiftLeft(1))
        .longValueExact();
  }

  /** What a quantity is worth at an amount for one. */
  static long value(long quantity, long each, long step) {
    return scaled(quantity, each, THOUSAND * step) * step;
  }

  /** A share of an amount. */
  static long share(long amount, long tenThousandths, long step) {
    return scaled(amount, tenThousandths, WHOLE * step) * step;
  }

  /**
   * How much of a provision for some stock is released when part of it leaves: what is left is
   * rounded, so that all of it is released with the last piece, and never more.
   *
   * @param used how much leaves; at most all of it
   */
  static long released(long made, long inStock, long used, long step) {
    if (used >= inStock) {
      return made;
    }
    return made - Math.min(made, scaled(made, inStock - used, inStock * step) * step);
  }

  /** What is needed over some months, in thousandths, rounded up. */
  static long over(long perMonth, long thousandthsOfMonths) {
    return Math.floorDiv(perMonth * thousandthsOfMonths + THOUSAND - 1, THOUSAND);
  }

  /** A quantity rounded up to whole units. */
  static long wholes(long quantity) {
    return Math.floorDiv(quantity + THOUSAND - 1, THOUSAND) * THOUSAND;
  }
}
