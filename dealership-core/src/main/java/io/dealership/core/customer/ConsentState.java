package io.dealership.core.customer;

/**
 * What became of a consent by a day.
 *
 * @since 0.1
 */
public enum ConsentState {
  /** It holds. */
  IN_FORCE,

  /** It begins later. */
  NOT_YET,

  /** Its term is over. */
  EXPIRED,

  /** The customer withdrew it. */
  WITHDRAWN,

  /** There is none. */
  NONE
}
