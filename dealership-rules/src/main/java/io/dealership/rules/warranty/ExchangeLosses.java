package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * What else the seller pays when a car is exchanged or returned, as far as he or the consumer paid
 * it for this car; taxes and insurance follow rules of their own and are not among it.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 26.
 *
 * @param registration the fee of registration
 * @param decoration what was collected for add-ons and decoration
 * @param decorationDepreciation the share of it that is used up, 0 to 1: 0.30 for 30 %
 * @param serviceFees the fees of services that were collected
 */
public record ExchangeLosses(
    Money registration, Money decoration, BigDecimal decorationDepreciation, Money serviceFees) {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if an amount is negative or of another currency, or the
   *     depreciation is not from 0 to 1
   */
  public ExchangeLosses {
    check("registration", registration, registration);
    check("decoration", decoration, registration);
    check("serviceFees", serviceFees, registration);
    checkArgument(
        decorationDepreciation.signum() >= 0
            && decorationDepreciation.compareTo(BigDecimal.ONE) <= 0,
        "ExchangeLosses.decorationDepreciation must be from 0 to 1, but was %s",
        decorationDepreciation);
  }

  private static void check(String attribute, Money amount, Money first) {
    checkArgument(
        !amount.isNegative() && amount.isSameCurrency(first),
        "ExchangeLosses.%s must not be negative and be of currency %s, but was %s",
        attribute,
        first.getCurrencyUnit(),
        amount);
  }

  /** The decoration less its depreciation, rounded half up to the smallest unit. */
  public Money decorationLessDepreciation() {
    return decoration.multipliedBy(
        BigDecimal.ONE.subtract(decorationDepreciation), RoundingMode.HALF_UP);
  }

  /** All of it together. */
  public Money total() {
    return registration.plus(decorationLessDepreciation()).plus(serviceFees);
  }
}
