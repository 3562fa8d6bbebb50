package io.dealership.rules.measure;

/**
 * Which way a measure gets better, and so what it takes to meet its target.
 *
 * @since 0.1
 */
public enum MeasureDirection {
  /** The higher the better: met from the lower bound on, also above the upper one. */
  HIGHER,
  /** The lower the better: met up to the upper bound, also under the lower one. */
  LOWER,
  /** Neither too low nor too high: met between the bounds. */
  BETWEEN,
  /** Known for its own sake; it has no target. */
  NEUTRAL
}
