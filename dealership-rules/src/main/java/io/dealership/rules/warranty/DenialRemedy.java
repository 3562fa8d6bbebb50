package io.dealership.rules.warranty;

/** What a store can do when a maker denies an amount for some reason. */
public enum DenialRemedy {
  /** Correct what is wrong and send it again. */
  CORRECT,
  /** Appeal with better evidence. */
  APPEAL,
  /** Nothing but to give it up. */
  WRITE_OFF
}
