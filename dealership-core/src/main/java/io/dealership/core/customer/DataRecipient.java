package io.dealership.core.customer;

/**
 * To whom data of a customer are given.
 *
 * <h2>Source</h2>
 *
 * <p>R-603.
 *
 * @since 0.1
 */
public enum DataRecipient {
  /** The maker of the car. */
  MAKER,

  /** An insurer. */
  INSURER,

  /** A bank or leasing company. */
  FINANCE,

  /** An authority. */
  AUTHORITY,

  /** Anyone else. */
  OTHER
}
