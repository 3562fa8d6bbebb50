package io.dealership.rules.parts;

/**
 * What is free of a part, against its minimum and maximum.
 *
 * @since 0.1
 */
public enum StockLevel {
  /** Less than the minimum. */
  BELOW,
  /** The minimum, the maximum, or between them. */
  WITHIN,
  /** More than the maximum. */
  ABOVE
}
