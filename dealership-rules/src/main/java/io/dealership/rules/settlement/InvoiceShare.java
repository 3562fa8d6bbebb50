package io.dealership.rules.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.settlement.BillPayer;
import io.dealership.core.settlement.InvoiceLine;
import io.dealership.core.settlement.TaxRate;
import io.dealership.core.settlement.TaxedAmount;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What is invoiced to one payer at one rate of tax.
 *
 * @param payer to whom
 * @param rate the rate
 * @param lines the lines, in the order of the settlement list, one at least
 * @since 0.1
 */
public record InvoiceShare(BillPayer payer, TaxRate rate, List<InvoiceLine> lines) {

  /**
   * Copies the lines.
   *
   * @throws IllegalArgumentException if there is none
   */
  public InvoiceShare {
    requireNonNull(payer, "payer");
    requireNonNull(rate, "rate");
    lines = List.copyOf(lines);
    checkArgument(!lines.isEmpty(), "InvoiceShare.lines must be one at least, but were %s", lines);
  }

  /** The amounts of all lines together. */
  public TaxedAmount total() {
    return new TaxedAmount(sum(TaxedAmount::net), sum(TaxedAmount::tax), rate);
  }

  private Money sum(Function<TaxedAmount, Money> part) {
    return Money.total(lines.stream().map(InvoiceLine::amount).map(part).toList());
  }
}
