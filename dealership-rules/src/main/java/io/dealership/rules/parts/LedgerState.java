package io.dealership.rules.parts;

/**
 * Whether a line of the book of parts is in order.
 *
 * @since 0.1
 */
public enum LedgerState {
  /** Something must be put right. */
  WRONG,
  /** Something is still to be done or noted. */
  INCOMPLETE,
  /** Nothing stands against it. */
  IN_ORDER
}
