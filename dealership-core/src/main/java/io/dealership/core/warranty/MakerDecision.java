package io.dealership.core.warranty;

/**
 * How far the maker's decision about a job is.
 *
 * @since 0.1
 */
public enum MakerDecision {

  /** The maker has not been asked. */
  NOT_ASKED,

  /** The maker has been asked and has not answered. */
  PENDING,

  /** The maker has agreed to bear the cost. */
  APPROVED,

  /** The maker has refused to bear the cost. */
  REFUSED
}
