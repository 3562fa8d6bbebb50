package io.dealership.core.sales;

import java.util.Optional;

/**
 * Where a car is at a moment, by the ledger.
 *
 * @param last the last entry that counts
 * @since 0.1
 */
public record CarWhereabouts(CarMovement last) {

  /** Returns whether it belongs to the stock: it came and has not left for good. */
  public boolean isInStock() {
    return last.kind() != CarMovementKind.LEFT;
  }

  /** Returns whether it is out on a test drive. */
  public boolean isLent() {
    return last.kind() == CarMovementKind.LENT;
  }

  /**
   * Returns the place of the store where it stands; empty while it is out, and once it has left.
   */
  public Optional<CarPlace> place() {
    return last.to();
  }

  /** Returns the place, or that it is out. */
  @Override
  public String toString() {
    return place().map(CarPlace::toString).orElse(isLent() ? "lent" : "left");
  }
}
