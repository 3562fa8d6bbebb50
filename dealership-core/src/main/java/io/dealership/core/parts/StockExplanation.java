package io.dealership.core.parts;

/**
 * Why goods of the books are not at their place, or goods at a place are not yet in the books.
 *
 * <p>What is written down of it is taken off before a difference is called a loss or a gain.
 *
 * @since 0.1
 */
public enum StockExplanation {
  /** Set aside for an order, at another place than its shelf. */
  RESERVED,
  /** Lent, and still in the books. */
  LENT,
  /** Drawn, and not yet booked out. */
  PICKED_NOT_BOOKED,
  /** Come in, and not yet booked in. */
  RECEIVED_NOT_BOOKED;

  /** Returns whether there is less at the place than in the books for it; otherwise more. */
  public boolean isLess() {
    return this != RECEIVED_NOT_BOOKED;
  }
}
