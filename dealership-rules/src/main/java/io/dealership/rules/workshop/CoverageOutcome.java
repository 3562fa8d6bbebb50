package io.dealership.rules.workshop;

/**
 * Whether enough cars had the final check: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-02.
 *
 * @since 0.1
 */
public enum CoverageOutcome {
  /** Too few had it. */
  SHORT,
  /** Enough had it. */
  KEPT
}
