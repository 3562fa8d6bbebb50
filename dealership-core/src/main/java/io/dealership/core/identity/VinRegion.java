package io.dealership.core.identity;

/**
 * The region that the first character of a vehicle identification number stands for.
 *
 * <p>Only what is the same in every edition we saw is told: D to H and 7 once belonged whole to
 * Africa and Oceania and were handed on in part; 0 belongs to none.
 *
 * @since 0.1
 */
public enum VinRegion {

  /** First character A to C. */
  AFRICA,

  /** First character J to R, with L for China. */
  ASIA,

  /** First character S to Z. */
  EUROPE,

  /** First character 1 to 5. */
  NORTH_AMERICA,

  /** First character 6. */
  OCEANIA,

  /** First character 8 or 9. */
  SOUTH_AMERICA
}
