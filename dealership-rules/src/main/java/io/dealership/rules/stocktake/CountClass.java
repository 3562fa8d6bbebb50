package io.dealership.rules.stocktake;

/** How much a part weighs in the value of the stock or of its sales. */
public enum CountClass {
  /** The few parts that make up most of it. */
  A,
  /** Those between. */
  B,
  /** The many that make up little. */
  C
}
