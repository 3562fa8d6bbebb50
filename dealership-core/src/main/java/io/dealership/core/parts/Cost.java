package io.dealership.core.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sums of costs, exact or to ten decimals, of which one that is not known makes the sum unknown.
 * Null stands for what is not known.
 */
final class Cost {

  /** So that costs of thousandths of a unit are exact, and what is left over does not add up. */
  private static final int SCALE = 10;

  private BigDecimal sum = BigDecimal.ZERO;
  private int unknown;

  void add(@Nullable BigDecimal cost) {
    if (cost == null) {
      unknown++;
    } else {
      sum = sum.add(cost);
    }
  }

  /** Takes away what was added before, known or not. */
  void subtract(@Nullable BigDecimal cost) {
    if (cost == null) {
      unknown--;
    } else {
      sum = sum.subtract(cost);
    }
  }

  @Nullable BigDecimal value() {
    return unknown == 0 ? sum : null;
  }

  /** The cost of a quantity of thousandths at a cost per unit. */
  static BigDecimal of(long thousandths, Money unitCost) {
    return unitCost.getAmount().multiply(BigDecimal.valueOf(thousandths, 3));
  }

  /** What a part of a quantity cost, of what the whole cost. */
  static @Nullable BigDecimal share(@Nullable BigDecimal cost, long part, long whole) {
    if (cost == null || part == whole) {
      return cost;
    }
    return cost.multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_EVEN);
  }

  static @Nullable BigDecimal times(@Nullable BigDecimal cost, BigDecimal times) {
    return cost == null ? null : cost.multiply(times);
  }

  static @Nullable BigDecimal negated(@Nullable BigDecimal cost) {
    return cost == null ? null : cost.negate();
  }

  static @Nullable BigDecimal minus(@Nullable BigDecimal cost, @Nullable BigDecimal other) {
    return cost == null || other == null ? null : cost.subtract(other);
  }

  static @Nullable BigDecimal plus(@Nullable BigDecimal cost, @Nullable BigDecimal other) {
    return cost == null || other == null ? null : cost.add(other);
  }

  /** As money, half up; empty if it is not known. */
  static Optional<Money> money(@Nullable BigDecimal cost, CurrencyUnit currency) {
    return cost == null
        ? Optional.empty()
        : Optional.of(Money.of(currency, cost, RoundingMode.HALF_UP));
  }
}
