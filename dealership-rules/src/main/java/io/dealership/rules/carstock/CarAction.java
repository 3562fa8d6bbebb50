package io.dealership.rules.carstock;

/**
 * What to do with a car in stock; what comes first stands first.
 *
 * @since 0.1
 */
public enum CarAction {
  /** Tell the manager that it is overdue. */
  REPORT,
  /** Give it to another dealer who wants it, or exchange it for another car. */
  TRANSFER,
  /** Make it a car for test drives. */
  DEMO,
  /** Have a lower price approved. */
  PRICE_CUT,
  /** Put it forward: on show, in the advertisements, with a bonus for who sells it. */
  PROMOTE,
  /** Nothing but wait. */
  KEEP
}
