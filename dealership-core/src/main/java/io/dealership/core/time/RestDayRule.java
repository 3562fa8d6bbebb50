package io.dealership.core.time;

/**
 * What becomes of an act whose day is one of rest.
 *
 * @since 0.1
 */
public enum RestDayRule {
  /** It is due on that day all the same. */
  STAY,

  /** It is due on the first working day after it. */
  NEXT_WORKING_DAY,

  /** It is due on the last working day before it. */
  PREVIOUS_WORKING_DAY
}
