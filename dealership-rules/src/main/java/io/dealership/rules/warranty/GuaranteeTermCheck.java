package io.dealership.rules.warranty;

/**
 * Whether the guarantee term that an inspector set for a job can stand: the outcomes, of which the
 * weightiest stands first.
 */
public enum GuaranteeTermCheck {
  /** It ends before the term of the law does. */
  BELOW_LAW,
  /** Nobody set one; the term of the law holds. */
  NOT_SET,
  /** It is better than the law asks, and has yet to be published. */
  UNPUBLISHED,
  /** It stands. */
  ACCEPTED
}
