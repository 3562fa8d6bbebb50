package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.organization.StoreCode;
import io.dealership.core.parts.Quantity;

/**
 * What a sister store needs of a part, or is sent of it.
 *
 * @param store the sister store
 * @param quantity how much, more than nothing
 * @since 0.1
 */
public record SisterNeed(StoreCode store, Quantity quantity) {

  /**
   * A need of a store.
   *
   * @throws IllegalArgumentException if it is not more than nothing
   */
  public SisterNeed {
    checkArgument(
        quantity.isPositive(),
        "SisterNeed.quantity must be more than nothing, but was %s",
        quantity);
  }

  /** A need of a store. */
  public static SisterNeed of(StoreCode store, Quantity quantity) {
    return new SisterNeed(store, quantity);
  }
}
