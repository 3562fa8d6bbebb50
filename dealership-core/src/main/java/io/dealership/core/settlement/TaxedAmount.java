package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * An amount in its two parts: without tax, and the tax. Both together are always the whole.
 *
 * @param net the amount without tax, not negative
 * @param tax the tax, not negative, in the same currency
 * @param rate the rate of the tax
 * @since 0.1
 */
public record TaxedAmount(Money net, Money tax, TaxRate rate) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, or their currencies differ
   */
  public TaxedAmount {
    checkArgument(!net.isNegative(), "TaxedAmount.net must not be negative, but was %s", net);
    checkArgument(!tax.isNegative(), "TaxedAmount.tax must not be negative, but was %s", tax);
    checkArgument(
        net.isSameCurrency(tax),
        "TaxedAmount.tax must be in the currency of net %s, but was %s",
        net,
        tax);
    requireNonNull(rate, "rate");
  }

  /**
   * Splits an amount into its parts. The tax is rounded half up to the smallest unit of the
   * currency, and what is left of an amount that has it in it is the amount without tax.
   *
   * <p>For example, CNY 100.00 with 13 % in it are CNY 88.50 and CNY 11.50.
   *
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public static TaxedAmount split(Money amount, TaxTerms terms) {
    BigDecimal percent = terms.rate().percent();
    BigDecimal share = amount.getAmount().multiply(percent);
    BigDecimal of = terms.included() ? HUNDRED.add(percent) : HUNDRED;
    Money tax =
        Money.of(
            amount.getCurrencyUnit(), share.divide(of, amount.getScale(), RoundingMode.HALF_UP));
    return new TaxedAmount(terms.included() ? amount.minus(tax) : amount, tax, terms.rate());
  }

  /** Returns the amount with the tax. */
  public Money gross() {
    return net.plus(tax);
  }

  /** Returns the amount for people, such as {@code CNY 88.50 + CNY 11.50 (13 %)}. */
  @Override
  public String toString() {
    return net + " + " + tax + " (" + rate + ")";
  }
}
