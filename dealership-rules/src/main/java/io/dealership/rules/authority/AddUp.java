package io.dealership.rules.authority;

/**
 * Over what the amounts of requests for the same action are added up, so that a limit is not split
 * over several requests.
 *
 * @since 0.1
 */
public enum AddUp {
  /** Those of one order. */
  ORDER,
  /** Those of one store and day. */
  DAY,
  /** Those of one store and calendar month. */
  MONTH,
  /** Those for one customer of a store. */
  CUSTOMER
}
