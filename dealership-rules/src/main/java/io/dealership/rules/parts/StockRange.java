package io.dealership.rules.parts;

/**
 * How a stock of parts stands as a whole, the worst first.
 *
 * @since 0.1
 */
public enum StockRange {
  /** Turnover, dead stock or excess is beyond what the store allows. */
  OUT_OF_RANGE,
  /** There is dead stock or excess, within what the store allows. */
  TO_WATCH,
  /** It turns as it should, and nothing is dead or too much. */
  IN_RANGE
}
