package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * The money of an exchange or return.
 *
 * <p>For example, a return of a car of CNY 200000.00 with a compensation of CNY 12000.00 and losses
 * of CNY 7225.00 leaves CNY 195225.00 to the consumer.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 22, 23, 26 and 27; AQSIQ Order 150 of 2012, article 25.
 *
 * @param price the price of the car
 * @param compensation what the consumer owes for its use; zero where the law says free
 * @param losses what the seller owes for registration, decoration and services
 */
public record ExchangeAmounts(Money price, Money compensation, Money losses) {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if they are not of one currency
   */
  public ExchangeAmounts {
    checkArgument(
        price.isSameCurrency(compensation) && price.isSameCurrency(losses),
        "ExchangeAmounts must be of one currency, but were %s, %s and %s",
        price,
        compensation,
        losses);
  }

  /** What the seller pays the consumer for a return: price and losses, less the compensation. */
  public Money netOnReturn() {
    return price.plus(losses).minus(compensation);
  }

  /**
   * What the seller pays the consumer beside the other car of an exchange: the losses, less the
   * compensation; negative where the consumer pays.
   */
  public Money netOnExchange() {
    return losses.minus(compensation);
  }
}
