package io.dealership.rules.organization;

/**
 * How the posts of a store are held: the outcomes, of which the weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements PLAN-01 (responsible persons are checked), SEG-05.
 *
 * @since 0.1
 */
public enum StaffState {
  /** People report in a circle, or hold posts that are kept apart. */
  WRONG,
  /** Posts are vacant or not planned, steps have nobody, or too many report to one. */
  INCOMPLETE,
  /** Nothing is lacking. */
  IN_ORDER
}
