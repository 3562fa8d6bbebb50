package io.dealership.rules.warranty;

/** A window of time, or of time and distance, in which the law grants a right. */
public enum WarrantyWindow {
  /** The term of free repair (包修期). */
  REPAIR,
  /** The term of exchange and return (三包有效期). */
  EXCHANGE,
  /** The time of early failures: a new assembly, or a free exchange or return. */
  EARLY,
  /** The seven days of a free exchange or return. */
  SEVEN_DAYS
}
