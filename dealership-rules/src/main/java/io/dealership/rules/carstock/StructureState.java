package io.dealership.rules.carstock;

/**
 * How the stock of a group of cars stands to its plan.
 *
 * @since 0.1
 */
public enum StructureState {
  /** More than planned. */
  OVER,
  /** Fewer than planned. */
  UNDER,
  /** As planned, within the tolerance. */
  AS_PLANNED
}
