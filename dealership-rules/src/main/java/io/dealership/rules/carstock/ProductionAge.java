package io.dealership.rules.carstock;

/**
 * How long ago a car was built, in the words of the trade; the oldest first.
 *
 * @since 0.1
 */
public enum ProductionAge {
  /** Past the limit of its origin: usually 6 months for a domestic car, 12 for an imported one. */
  LONG_STOCK,
  /** A stock car: usually from 3 months on. */
  STOCK_CAR,
  /** Not yet a stock car. */
  FRESH
}
