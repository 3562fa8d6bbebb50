package io.dealership.core.workshop;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part that a job needs and that is not in stock.
 *
 * @param part the number of the part
 * @param expectedOn the day on which it comes; empty if that is not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PartsArrival(
    @JsonProperty("part") PartNumber part,
    @JsonProperty("expectedOn") Optional<LocalDate> expectedOn) {

  /** Checks that both are there. */
  public PartsArrival {
    requireNonNull(part, "part");
    requireNonNull(expectedOn, "expectedOn");
  }

  /** Returns a part that comes on a day. */
  public static PartsArrival on(PartNumber part, LocalDate day) {
    return new PartsArrival(part, Optional.of(day));
  }

  /** Returns a part of which nobody knows when it comes. */
  public static PartsArrival unknown(PartNumber part) {
    return new PartsArrival(part, Optional.empty());
  }
}
