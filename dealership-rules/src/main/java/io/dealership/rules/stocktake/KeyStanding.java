package io.dealership.rules.stocktake;

/** How the keys of a car that are there stand to those in the books. */
public enum KeyStanding {
  /** As many as in the books. */
  EQUAL,
  /** Fewer than in the books. */
  SHORT,
  /** More than in the books. */
  OVER
}
