package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is ordered of a part and has not come yet.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-21.
 *
 * @param quantity above nothing
 * @param promisedOn the day on which it should come; empty if the supplier named none
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OpenOrder(
    @JsonProperty("quantity") Quantity quantity,
    @JsonProperty("promisedOn") Optional<LocalDate> promisedOn) {

  /**
   * Checks the quantity.
   *
   * @throws IllegalArgumentException if it is not above nothing
   */
  public OpenOrder {
    requireNonNull(promisedOn, "promisedOn");
    checkArgument(
        quantity.isPositive(), "OpenOrder.quantity must be above 0, but was %s", quantity);
  }

  /** Whether it should have come before a day. */
  boolean isOverdue(LocalDate on) {
    return promisedOn.filter(on::isAfter).isPresent();
  }
}
