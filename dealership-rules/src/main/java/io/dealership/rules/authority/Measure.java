package io.dealership.rules.authority;

/**
 * What counts for how much approval an action needs.
 *
 * @since 0.1
 */
public enum Measure {
  /** An amount of money. */
  AMOUNT,
  /** How many percent are taken off. */
  PERCENT,
  /** The gross margin that is left, in percent; the less, the more is at stake. */
  MARGIN
}
