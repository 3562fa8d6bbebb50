package io.dealership.rules.warranty;

/**
 * What becomes of the file of a claim: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 17; R-602; requirements WARRANTY-10, WARRANTY-15, RECORD-02,
 * RECORD-04.
 */
public enum ClaimFileState {
  /** Documents are missing that have to be in it. */
  INCOMPLETE,
  /** It is to be kept. */
  KEEP,
  /** Nothing keeps it any longer. */
  MAY_BE_DESTROYED
}
