package io.dealership.rules.stocktake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.warranty.PartNumber;

/**
 * A part at a place that is to be counted.
 *
 * @param part the part
 * @param place the place; parts of one place are counted together as far as possible
 * @param countClass how much it weighs
 */
public record PlannedPart(PartNumber part, StockPlace place, CountClass countClass) {

  /** Checks that all of it is given. */
  public PlannedPart {
    requireNonNull(part, "part");
    requireNonNull(place, "place");
    requireNonNull(countClass, "countClass");
  }

  /** Returns the one with these values. */
  @JsonCreator
  public static PlannedPart of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("place") StockPlace place,
      @JsonProperty("countClass") CountClass countClass) {
    return new PlannedPart(part, place, countClass);
  }
}
