package io.dealership.rules.warranty;

/**
 * Whether the shop repairs a fault again under its guarantee for an earlier repair: the outcomes,
 * of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>The provisions on motor vehicle repair, articles 36, 37 (numbers inferred).
 */
public enum RepairGuarantee {
  /** The fault was repaired again in vain too often; another shop does it, and this one pays. */
  REFER_OUT,
  /** The shop repairs again, free and without delay. */
  FREE_REWORK,
  /** The shop may still show another cause; without evidence it repairs again free. */
  EVIDENCE_DUE,
  /** Something else than the repair caused the fault. */
  NOT_THE_REPAIR,
  /** The guarantee has ended by time or distance. */
  ENDED
}
