package io.dealership.rules.parts;

/** Where a part stands in the order of values. */
enum ValueBand {
  /** Nowhere: no part has a value. */
  NO_TOTAL,
  /** Among the first. */
  FIRST,
  /** In the middle. */
  MIDDLE,
  /** Among the last, or without a value of its own. */
  LAST
}
