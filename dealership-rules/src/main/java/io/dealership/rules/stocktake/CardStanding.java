package io.dealership.rules.stocktake;

/** What the cards of a part agree with. */
public enum CardStanding {
  /** With the ledger. */
  LEDGER,
  /** With the goods, and not with the ledger. */
  GOODS,
  /** With neither. */
  NEITHER
}
