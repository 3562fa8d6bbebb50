package io.dealership.rules.warranty;

/**
 * Whether the dealer that sold a car used pays for a job line: the outcomes, of which the
 * weightiest stands first.
 */
public enum UsedCarGuarantee {
  /** His guarantee pays. */
  GUARANTEED,
  /** It waits for the diagnosis. */
  HELD,
  /** It does not pay. */
  NOT_GUARANTEED
}
