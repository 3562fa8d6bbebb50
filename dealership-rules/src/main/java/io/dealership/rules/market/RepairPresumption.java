package io.dealership.rules.market;

/**
 * Whether the law presumes that a car cannot be cured by a reasonable number of repairs: the
 * outcomes, of which the weightiest stands first.
 */
public enum RepairPresumption {
  /** It does: the buyer may have the car replaced or taken back. */
  PRESUMED,
  /** It does not; the buyer may still prove it. */
  NOT_PRESUMED
}
