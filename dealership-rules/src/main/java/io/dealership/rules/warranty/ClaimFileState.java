package io.dealership.rules.warranty;

/** What becomes of the file of a claim: the outcomes, of which the weightiest stands first. */
public enum ClaimFileState {
  /** Documents are missing that have to be in it. */
  INCOMPLETE,
  /** It is to be kept. */
  KEEP,
  /** Nothing keeps it any longer. */
  MAY_BE_DESTROYED
}
