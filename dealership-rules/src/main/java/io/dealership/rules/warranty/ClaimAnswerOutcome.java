package io.dealership.rules.warranty;

/** What a line of a maker's answer, or its absence, is: the weightiest stands first. */
public enum ClaimAnswerOutcome {
  /** The store has no such claim, or the claim no such line. */
  UNKNOWN_CLAIM,
  /** The amounts are not in the currency of the claim. */
  WRONG_CURRENCY,
  /** The same answer is there already. */
  REPEATED,
  /** More is paid than was approved. */
  OVER_PAID,
  /** The amounts do not answer what is open: too much, too little, or nothing at all. */
  DIFFERENT,
  /** Some of it is denied. */
  DENIED,
  /** There is no answer, and there should be one. */
  OVERDUE,
  /** There is no answer yet. */
  AWAITED,
  /** As claimed, or a payment of what is due. */
  MATCHED
}
