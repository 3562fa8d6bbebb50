package io.dealership.rules.stocktake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.time.DayRange;
import java.util.List;

/**
 * Some days of a cycle and what is counted in them.
 *
 * @param days the days
 * @param parts what is counted in them, by place and number; empty when it is nothing
 */
public record CountSlot(DayRange days, List<PlannedPart> parts) {

  /** Keeps a copy of the list. */
  public CountSlot {
    requireNonNull(days, "days");
    parts = List.copyOf(parts);
  }

  /** Returns the one with these values. */
  @JsonCreator
  public static CountSlot of(
      @JsonProperty("days") DayRange days, @JsonProperty("parts") List<PlannedPart> parts) {
    return new CountSlot(days, parts);
  }
}
