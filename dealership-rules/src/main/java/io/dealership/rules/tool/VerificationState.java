package io.dealership.rules.tool;

/**
 * Where the verification of a measuring device stands on a day.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-11.
 *
 * @since 0.1
 */
public enum VerificationState {
  /** It was found good, and the time is not over. */
  VALID,
  /** It was never verified. */
  NEVER,
  /** It was found faulty. */
  FAILED,
  /** The time of the last verification is over. */
  OVERDUE
}
