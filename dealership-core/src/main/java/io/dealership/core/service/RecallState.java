package io.dealership.core.service;

/**
 * What the look-up of recalls says of a car. Where nobody looked there is none.
 *
 * <h2>Source</h2>
 *
 * <p>Regulations on the Recall of Defective Automobiles of China; R-601.
 *
 * @since 0.1
 */
public enum RecallState {
  /** No recall is open. */
  NONE,
  /** A recall is open: its defect is not cured. */
  OPEN
}
