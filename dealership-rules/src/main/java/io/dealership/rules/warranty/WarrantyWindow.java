package io.dealership.rules.warranty;

/**
 * A window of time, or of time and distance, in which the law grants a right. The last day and the
 * last kilometer are in it; the numbers are parameters of the pack.
 */
public enum WarrantyWindow {
  /** The term of free repair (包修期): Order 43, Article 18. */
  REPAIR,
  /** The term of exchange and return (三包有效期): Order 43, Article 18. */
  EXCHANGE,
  /** The time of early failures, Order 43, Articles 20, 23: a new assembly, exchange or return. */
  EARLY,
  /** The seven days of a free exchange or return: Order 43, Article 22; no distance ends them. */
  SEVEN_DAYS
}
