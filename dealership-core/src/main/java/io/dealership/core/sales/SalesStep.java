package io.dealership.core.sales;

/**
 * A step of a sale that needs something before it is taken.
 *
 * @since 0.1
 */
public enum SalesStep {
  /** The data of a customer are recorded. */
  RECORD_CUSTOMER,

  /** A customer drives a car on trial. */
  TEST_DRIVE,

  /** The contract is signed. */
  SIGN_CONTRACT,

  /** A new car is handed over to its buyer. */
  HAND_OVER
}
