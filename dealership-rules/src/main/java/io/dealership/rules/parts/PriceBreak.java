package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import java.util.List;
import org.joda.money.Money;

/**
 * A price that holds for all units of an order from some quantity on.
 *
 * @param from the least quantity, inclusive; not negative
 * @param price of a unit; above nothing
 * @since 0.1
 */
public record PriceBreak(@JsonProperty("from") Quantity from, @JsonProperty("price") Money price) {

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if the quantity is negative, or the price is not above nothing
   */
  public PriceBreak {
    requireNonNull(from, "from");
    requireNonNull(price, "price");
    checkArgument(!from.isNegative(), "PriceBreak.from must not be negative, but was %s", from);
    checkArgument(price.isPositive(), "PriceBreak.price must be above 0, but was %s", price);
  }

  /** A price for any quantity. */
  public static PriceBreak of(Money price) {
    return new PriceBreak(Quantity.ZERO, price);
  }

  static void check(String name, List<PriceBreak> prices) {
    checkArgument(
        prices.isEmpty() || prices.get(0).from().isZero(),
        "%s must start from 0, but were %s",
        name,
        prices);
    for (int i = 1; i < prices.size(); i++) {
      PriceBreak before = prices.get(i - 1);
      PriceBreak each = prices.get(i);
      checkArgument(
          each.from().compareTo(before.from()) > 0 && each.price().isSameCurrency(before.price()),
          "%s must rise in quantity and be in one currency, but were %s",
          name,
          prices);
    }
  }
}
