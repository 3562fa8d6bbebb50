package io.dealership.rules.parts;

/** What of a part is in stock, against what is needed. */
enum StockOnHand {
  /** Nothing. */
  NONE,
  /** Something, and all of it is needed. */
  NEEDED,
  /** More than is needed. */
  EXCESS
}
