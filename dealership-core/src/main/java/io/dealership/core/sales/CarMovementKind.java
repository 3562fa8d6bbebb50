package io.dealership.core.sales;

/**
 * What happened to a car in stock.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-16.
 *
 * @since 0.1
 */
public enum CarMovementKind {
  /** It came into stock, from the maker, another dealer or a customer. */
  RECEIVED,

  /** It was moved from one place of the store to another one. */
  MOVED,

  /** It was put on show. */
  DISPLAYED,

  /** It left for a test drive, and is to come back. */
  LENT,

  /** It came back from a test drive. */
  RETURNED,

  /** It left the stock for good, to a customer or another dealer. */
  LEFT,

  /** An entry was wrong and counts no longer; nothing moved. */
  CANCELED;

  /** Returns whether the car leaves a place of the store. */
  public boolean hasFrom() {
    return this == MOVED || this == DISPLAYED || this == LENT || this == LEFT;
  }

  /** Returns whether the car comes to a place of the store. */
  public boolean hasTo() {
    return this == RECEIVED || this == MOVED || this == DISPLAYED || this == RETURNED;
  }
}
