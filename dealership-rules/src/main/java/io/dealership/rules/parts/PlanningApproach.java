package io.dealership.rules.parts;

/**
 * How much care the planning of a part takes.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-20; which class gets which is usual practice.
 *
 * @since 0.1
 */
public enum PlanningApproach {
  /** It is not kept, but ordered when a customer asks for it. */
  ON_ORDER,
  /** The planner looks at every suggestion. */
  REVIEWED,
  /** Suggestions may be followed as they are. */
  AUTOMATIC
}
