package io.dealership.core.time;

/**
 * What a notice makes of a day.
 *
 * @since 0.1
 */
public enum Arrangement {
  /** The day is off. */
  OFF,

  /** The day is worked. */
  WORKING,

  /** The day is as the week has it; it takes back what an earlier notice said. */
  AS_THE_WEEK
}
