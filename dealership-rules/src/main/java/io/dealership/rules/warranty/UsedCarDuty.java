package io.dealership.rules.warranty;

/**
 * Whether a dealer owes a guarantee for a used car that he sold: the outcomes, of which the
 * weightiest stands first.
 */
public enum UsedCarDuty {
  /** He owes it. */
  OWED,
  /** The rules ask for none; his contract may. */
  NOT_OWED
}
