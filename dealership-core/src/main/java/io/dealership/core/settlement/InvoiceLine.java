package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One line of an invoice, for one line of a settlement list.
 *
 * @param lineNumber the number of the line in the settlement list, from 1
 * @param code what is charged
 * @param amount the amount in its parts
 * @since 0.1
 */
public record InvoiceLine(int lineNumber, ChargeCode code, TaxedAmount amount) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public InvoiceLine {
    checkArgument(
        lineNumber >= 1, "InvoiceLine.lineNumber must be at least 1, but was %s", lineNumber);
    requireNonNull(code, "code");
    requireNonNull(amount, "amount");
  }
}
