package io.dealership.core.workshop;

/**
 * What of an order is to start.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-08, INTAKE-09.
 *
 * @since 0.1
 */
public enum WorkStage {
  /** To find the fault, and nothing else. */
  DIAGNOSIS,
  /** To repair or maintain. */
  REPAIR
}
