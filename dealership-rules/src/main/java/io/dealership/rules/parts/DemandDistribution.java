package io.dealership.rules.parts;

/**
 * What the demand of an interval is taken to follow.
 *
 * <h2>Source</h2>
 *
 * <p>Usual practice of spare parts.
 *
 * @since 0.1
 */
public enum DemandDistribution {
  /** Nothing: there was never a demand. */
  NONE,
  /** The normal distribution. */
  NORMAL,
  /** The Poisson distribution: its variance is its mean. */
  POISSON,
  /** The negative binomial distribution: its variance is above its mean. */
  NEGATIVE_BINOMIAL,
  /** The demands of as many periods on end, as they were. */
  EMPIRICAL
}
