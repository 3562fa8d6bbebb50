package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * A part that was fitted and is claimed.
 *
 * @param number the number in the maker's catalogue
 * @param quantity from 1 to 9,999 pieces
 * @param unitPrice the price of a piece, not negative
 * @since 0.1
 */
public record ClaimedPart(PartNumber number, int quantity, Money unitPrice) {

  private static final int MAX_QUANTITY = 9_999;

  /**
   * Checks quantity and price.
   *
   * @throws IllegalArgumentException if one of them is out of range
   */
  public ClaimedPart {
    requireNonNull(number, "number");
    checkArgument(
        quantity >= 1 && quantity <= MAX_QUANTITY,
        "ClaimedPart.quantity must be from 1 to 9999, but was %s",
        quantity);
    checkArgument(
        !unitPrice.isNegative(),
        "ClaimedPart.unitPrice must not be negative, but was %s",
        unitPrice);
  }

  /** Returns the price of all pieces. */
  public Money amount() {
    return unitPrice.multipliedBy(quantity);
  }

  /** Returns quantity, number and price, such as {@code 2 of 06H 905 110 at CNY 120.00}. */
  @Override
  public String toString() {
    return quantity + " of " + number + " at " + unitPrice;
  }
}
