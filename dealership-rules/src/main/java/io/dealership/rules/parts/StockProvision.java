package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What is to be set aside for the loss of value of a part in stock.
 *
 * @param percent the percentage that its age calls for
 * @param due what should be set aside: that percentage of its cost, never more than the cost
 * @param made what was set aside before
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StockProvision(BigDecimal percent, Money due, Money made) {

  /**
   * A provision.
   *
   * @throws IllegalArgumentException if an amount is less than nothing, or they are of two
   *     currencies
   */
  public StockProvision {
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
        "StockProvision.percent must be from 0 to 100, but was %s",
        percent);
    checkArgument(
        !due.isNegative(), "StockProvision.due must not be less than nothing, but was %s", due);
    checkArgument(
        !made.isNegative() && made.isSameCurrency(due),
        "StockProvision.made must not be less than nothing, and in %s, but was %s",
        due.getCurrencyUnit(),
        made);
  }

  /** What is still to be set aside; nothing where enough was. */
  public Money charge() {
    return due.isGreaterThan(made) ? due.minus(made) : Money.zero(due.getCurrencyUnit());
  }

  /** What was set aside beyond what is due, and comes back; nothing where none was. */
  public Money surplus() {
    return made.isGreaterThan(due) ? made.minus(due) : Money.zero(due.getCurrencyUnit());
  }

  /**
   * What of a provision is released when a part of the stock behind it is issued, returned, or
   * leaves in another way: its share. What stays is rounded half up to the smallest amount of the
   * currency; with the last of the stock all of it is released.
   *
   * <p>For example, of CNY 100.00 for three pieces, the first one releases CNY 33.33, the second as
   * much, and the third the rest, CNY 33.34.
   *
   * @param made the provision before
   * @param inStock the stock before
   * @param used how much of it leaves
   * @throws IllegalArgumentException if the provision or what leaves is less than nothing, the
   *     provision more than a billion, or more leaves than is in stock
   */
  public static Money release(Money made, Quantity inStock, Quantity used) {
    checkArgument(
        !made.isNegative() && made.getAmount().compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0,
        "StockProvision.made must be from nothing to a billion, but was %s",
        made);
    checkArgument(
        !used.isNegative() && used.compareTo(inStock) <= 0,
        "StockProvision.used must be from nothing to %s, which is in stock, but was %s",
        inStock,
        used);
    if (used.isZero()) {
      return Money.zero(made.getCurrencyUnit());
    }
    return HealthMoney.money(
        HealthAmounts.released(
            HealthMoney.plain(made),
            inStock.thousandths(),
            used.thousandths(),
            HealthMoney.step(made.getCurrencyUnit())),
        made.getCurrencyUnit());
  }
}
