package io.dealership.core.sales;

/**
 * Whether a car in stock is sold as a new one or as a used one.
 *
 * @since 0.1
 */
public enum CarKind {
  /** A new car, never registered. */
  NEW,

  /** A used car. */
  USED
}
