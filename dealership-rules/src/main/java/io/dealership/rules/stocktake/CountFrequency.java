package io.dealership.rules.stocktake;

/**
 * How the parts of a cycle are spread over counts.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, {@code policy:stocktake-frequency}.
 */
public enum CountFrequency {
  /** Some parts each week. */
  WEEKLY,
  /** Some parts each month. */
  MONTHLY,
  /** All parts at a few times. */
  PERIODIC
}
