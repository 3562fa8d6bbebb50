package io.dealership.rules.warranty;

/**
 * Whether a dealer owes a guarantee for a used car that he sold: the outcomes, of which the
 * weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Norms of used-car trading (No. 22 of 2006), article unknown; R-401.
 */
public enum UsedCarDuty {
  /** He owes it. */
  OWED,
  /** The rules ask for none; his contract may. */
  NOT_OWED
}
