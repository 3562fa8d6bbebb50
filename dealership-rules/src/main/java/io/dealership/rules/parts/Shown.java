package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as messages and answers have them: absent where they are not defined, never infinite. */
final class Shown {

  private static final int DECIMALS = 4;
  private static final double UNIT = 1000;

  private Shown() {}

  static OptionalDouble defined(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** A quantity in units, from thousandths. */
  static OptionalDouble units(double thousandths) {
    return defined(thousandths / UNIT);
  }

  /** Four decimals at most. */
  static Optional<BigDecimal> rounded(double value) {
    return Double.isFinite(value)
        ? Optional.of(
            BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros())
        : Optional.empty();
  }

  static Optional<String> text(Optional<?> value) {
    return value.map(Object::toString);
  }

  /** The least multiple of a step that is not below so many thousandths. */
  static long upTo(double thousandths, long step) {
    return (long) Math.ceil(thousandths / step) * step;
  }

  static long upTo(long thousandths, long step) {
    return -Math.floorDiv(-thousandths, step) * step;
  }

  static Quantity quantity(double thousandths) {
    return new Quantity((long) Math.ceil(thousandths));
  }
}
