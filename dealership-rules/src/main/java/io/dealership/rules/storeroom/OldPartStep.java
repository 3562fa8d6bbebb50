package io.dealership.rules.storeroom;

/** How far the old parts of a job are to be seen to. */
public enum OldPartStep {
  /** They are kept in the workshop or the storeroom. */
  KEEP,
  /** The car goes back to the customer. */
  SHOW
}
