package io.dealership.rules.parts;

/** What is on order of a part. */
enum StockOnOrder {
  /** Nothing. */
  NONE,
  /** Something, and all of it is needed. */
  NEEDED,
  /** More than is needed. */
  SURPLUS
}
