package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;

/**
 * That somebody asked for a part that could not be had, and did not wait.
 *
 * @param part the part that was asked for
 * @param on the day
 * @param quantity how much, in the unit of the part; more than nothing
 * @since 0.1
 */
public record LostSale(
    @JsonProperty("part") PartNumber part,
    @JsonProperty("on") LocalDate on,
    @JsonProperty("quantity") Quantity quantity) {

  /**
   * Checks the quantity.
   *
   * @throws IllegalArgumentException if it is nothing or less
   */
  public LostSale {
    requireNonNull(part, "part");
    requireNonNull(on, "on");
    checkArgument(
        quantity.isPositive(), "LostSale.quantity must be more than nothing, but was %s", quantity);
  }
}
