package io.dealership.rules.settlement;

/**
 * Where tax is rounded, half up to the smallest unit of the currency.
 *
 * @since 0.1
 */
public enum TaxRounding {
  /** On each line. */
  PER_LINE,
  /** On the sum of all lines of one payer and rate; the lines share what that makes. */
  PER_INVOICE
}
