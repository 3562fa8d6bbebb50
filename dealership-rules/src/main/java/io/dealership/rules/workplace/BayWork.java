package io.dealership.rules.workplace;

/**
 * Work in a bay of the workshop.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, SAFETY-08 to SAFETY-10, SAFETY-15, SAFETY-16.
 *
 * @since 0.1
 */
public enum BayWork {
  /** A car is driven onto the lift or the test line. */
  DRIVE_ON,
  /** Work under a raised car. */
  UNDER_CAR,
  /** Straightening on the body bench. */
  BODY_BENCH,
  /** Work on the electric system. */
  ELECTRIC
}
