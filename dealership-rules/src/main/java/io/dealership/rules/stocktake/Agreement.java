package io.dealership.rules.stocktake;

/**
 * Whether books and goods agree: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, STOCK-01, STOCK-18.
 */
public enum Agreement {
  /** They differ. */
  DIFFERS,
  /** They agree. */
  AGREES
}
