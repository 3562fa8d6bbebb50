package io.dealership.rules.parts;

/** What there is to say about an order quantity. */
enum LotCase {
  /** There is no demand, an order costs nothing, or holding costs nothing. */
  NO_BASE,
  /** The economic quantity has its own price. */
  OWN_PRICE,
  /** The quantity is raised to that of a lower price. */
  AT_BREAK
}
