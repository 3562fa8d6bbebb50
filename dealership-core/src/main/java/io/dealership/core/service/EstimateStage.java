package io.dealership.core.service;

/**
 * How far an estimate is.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-07 to INTAKE-10.
 *
 * @since 0.1
 */
public enum EstimateStage {
  /** The fault is not known yet; the cost follows after the diagnosis. */
  PENDING_DIAGNOSIS,
  /** It is made out, and nobody has authorized it. */
  READY,
  /** Who pays it has authorized it, as it is now. */
  AUTHORIZED
}
