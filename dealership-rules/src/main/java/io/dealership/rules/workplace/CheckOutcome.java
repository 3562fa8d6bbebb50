package io.dealership.rules.workplace;

/**
 * Whether everything was done: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements DRIVER-03, DRIVER-06, DRIVER-07, SAFETY-01, SAFETY-04, SAFETY-07, SAFETY-12 to
 * SAFETY-14, MARKET-01 to MARKET-03, MARKET-05.
 *
 * @since 0.1
 */
public enum CheckOutcome {
  /** Something is still to be done. */
  OPEN,
  /** Everything was done. */
  DONE
}
