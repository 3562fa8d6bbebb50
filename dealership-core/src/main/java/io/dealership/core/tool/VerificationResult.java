package io.dealership.core.tool;

/**
 * How the last verification of a measuring device came out.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, TOOL-11.
 *
 * @since 0.1
 */
public enum VerificationResult {
  /** There was none. */
  NEVER_VERIFIED,
  /** It was found good. */
  PASSED,
  /** It was found faulty. */
  FAILED
}
