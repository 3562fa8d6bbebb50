package io.dealership.rules.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a bill may go over an estimate: a share of it, an amount, or which of both is greater or
 * smaller, never more than a cap.
 *
 * <p>Amounts are compared exactly, so that no share is rounded in favor of the store: 10 percent of
 * 100.05 lets 10.00 pass and not 10.01.
 *
 * @param share a part of the estimate, 0.1 for ten percent; null when none counts
 * @param amount null when none counts
 * @param greater whether the greater of both counts
 * @param cap null when there is none
 */
record Tolerance(
    @Nullable BigDecimal share,
    @Nullable BigDecimal amount,
    boolean greater,
    @Nullable BigDecimal cap) {

  static Tolerance of(ToleranceEntry entry) {
    return new Tolerance(
        entry.percent().map(percent -> percent.movePointLeft(2)).orElse(null),
        entry.amount().map(text -> Money.parse(text).getAmount()).orElse(null),
        entry.whichever().filter(ToleranceEntry.Whichever.GREATER::equals).isPresent(),
        entry.atMost().map(text -> Money.parse(text).getAmount()).orElse(null));
  }

  /** How much may be added to an estimate, exactly. */
  BigDecimal of(BigDecimal estimate) {
    return times(estimate, BigDecimal.ONE);
  }

  /** The largest amount of money that may be added to an estimate. */
  Money of(Money estimate) {
    return Money.of(
        estimate.getCurrencyUnit(), of(estimate.getAmount()), java.math.RoundingMode.DOWN);
  }

  /** {@code scale} times what may be added to {@code numerator / scale}. */
  private BigDecimal times(BigDecimal numerator, BigDecimal scale) {
    BigDecimal byShare = share == null ? null : share.multiply(numerator);
    BigDecimal byAmount = amount == null ? null : amount.multiply(scale);
    BigDecimal both;
    if (byShare == null || byAmount == null) {
      both = byShare != null ? byShare : byAmount != null ? byAmount : BigDecimal.ZERO;
    } else {
      both = greater ? byShare.max(byAmount) : byShare.min(byAmount);
    }
    return cap == null ? both : both.min(cap.multiply(scale));
  }

  /** How fast it grows with an estimate that is large enough. */
  private BigDecimal slope() {
    boolean grows = share != null && cap == null && (amount == null || greater);
    return grows && share != null ? share : BigDecimal.ZERO;
  }

  /** The estimates at which it changes its course, as fractions. */
  private List<BigDecimal[]> bends() {
    List<BigDecimal[]> bends = new ArrayList<>();
    if (share != null && share.signum() > 0) {
      for (BigDecimal level : new BigDecimal[] {amount, cap}) {
        if (level != null) {
          bends.add(new BigDecimal[] {level, share});
        }
      }
    }
    return bends;
  }

  /**
   * Whether it lets no more pass than another one, for whatever estimate. Both are straight between
   * their bends, so that these, nothing, and how they grow behind the last bend tell.
   */
  boolean isWithin(Tolerance other) {
    List<BigDecimal[]> estimates = bends();
    estimates.addAll(other.bends());
    estimates.add(new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ONE});
    for (BigDecimal[] each : estimates) {
      if (times(each[0], each[1]).compareTo(other.times(each[0], each[1])) > 0) {
        return false;
      }
    }
    return slope().compareTo(other.slope()) <= 0;
  }

  /**
   * The currency of an amount as it is written; empty when it is none, or has too many decimals.
   */
  static Optional<CurrencyUnit> currency(String text) {
    try {
      return Optional.of(Money.parse(text).getCurrencyUnit());
    } catch (IllegalCurrencyException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
