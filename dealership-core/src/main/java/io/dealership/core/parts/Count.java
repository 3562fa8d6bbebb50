package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;

/**
 * What somebody counted of a part at a place.
 *
 * @param by who counted
 * @param found how much was there; not less than nothing
 * @since 0.1
 */
public record Count(EmployeeNumber by, Quantity found) {

  /**
   * Checks the quantity.
   *
   * @throws IllegalArgumentException if it is less than nothing
   */
  public Count {
    requireNonNull(by, "by");
    checkArgument(
        !found.isNegative(), "Count.found must not be less than nothing, but was %s", found);
  }

  /**
   * Returns the one with these values.
   *
   * @throws IllegalArgumentException if {@code found} is less than nothing
   */
  @JsonCreator
  public static Count of(
      @JsonProperty("by") EmployeeNumber by, @JsonProperty("found") Quantity found) {
    return new Count(by, found);
  }
}
