package io.dealership.core.settlement;

/**
 * What a price is for one of.
 *
 * @since 0.1
 */
public enum ChargeUnit {
  /** An hour of labor. */
  HOUR,
  /** A piece; there are no parts of one. */
  PIECE,
  /** A whole job, whatever time it takes; there are no parts of one. */
  JOB,
  /** A liter. */
  LITER,
  /** A kilometer. */
  KILOMETER;

  /** Returns whether only whole ones can be charged. */
  public boolean isWhole() {
    return this == PIECE || this == JOB;
  }
}
