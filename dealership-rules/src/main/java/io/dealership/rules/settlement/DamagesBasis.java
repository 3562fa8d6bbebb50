package io.dealership.rules.settlement;

/**
 * What the damages for fraud come from, besides the loss itself.
 *
 * <h2>Source</h2>
 *
 * <p>Consumer Rights Protection Law, article 55.
 *
 * @since 0.1
 */
public enum DamagesBasis {
  /** The multiple of the price is below the minimum, which counts. */
  MINIMUM,
  /** The multiple of the price. */
  MULTIPLE_OF_PRICE
}
