package io.dealership.core.sales;

/**
 * What was found on a new car in stock.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements PDI-03, PDI-05.
 *
 * @since 0.1
 */
public enum NewCarProblem {
  /** Nothing. */
  NONE,

  /** Damage, or something to be reworked. */
  DAMAGE,

  /** A problem of quality. */
  QUALITY,

  /** Damage and a problem of quality. */
  DAMAGE_AND_QUALITY
}
