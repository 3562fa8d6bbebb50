package io.dealership.rules.warranty;

/**
 * Whether the dealer that sold a car used pays for a job line: the outcomes, of which the
 * weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Norms of used-car trading (No. 22 of 2006), article unknown; R-401.
 */
public enum UsedCarGuarantee {
  /** His guarantee pays. */
  GUARANTEED,
  /** It waits for the diagnosis. */
  HELD,
  /** It does not pay. */
  NOT_GUARANTEED
}
