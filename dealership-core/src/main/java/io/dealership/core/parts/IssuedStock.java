package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How much of a part went to jobs and buyers in a period {@code [from, until)}, and what it had
 * cost, less what came back from them in the period.
 *
 * <p>The period counts as the book stands at its end. The costs are rounded half up to the smallest
 * unit of the currency; they are empty where the cost of something is not known, as of what went
 * without being there.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "part",
  "from",
  "until",
  "quantity",
  "fifoCost",
  "averageCost",
  "emergencyQuantity",
  "emergencyFifoCost",
  "emergencyAverageCost"
})
public interface IssuedStock extends WithIssuedStock {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   */
  @JsonCreator
  static IssuedStock of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") LocalDate until,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("fifoCost") Optional<Money> fifoCost,
      @JsonProperty("averageCost") Optional<Money> averageCost,
      @JsonProperty("emergencyQuantity") Quantity emergencyQuantity,
      @JsonProperty("emergencyFifoCost") Optional<Money> emergencyFifoCost,
      @JsonProperty("emergencyAverageCost") Optional<Money> emergencyAverageCost) {
    return builder()
        .part(part)
        .from(from)
        .until(until)
        .quantity(quantity)
        .fifoCost(fifoCost)
        .averageCost(averageCost)
        .emergencyQuantity(emergencyQuantity)
        .emergencyFifoCost(emergencyFifoCost)
        .emergencyAverageCost(emergencyAverageCost)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the part. */
  @JsonProperty
  PartNumber part();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns the day after the last one. */
  @JsonProperty
  LocalDate until();

  /** Returns how much went, less what came back; less than nothing if more came back. */
  @JsonProperty
  Quantity quantity();

  /** Returns what it had cost by first in, first out. */
  @JsonProperty
  Optional<Money> fifoCost();

  /** Returns what it had cost by the moving average. */
  @JsonProperty
  Optional<Money> averageCost();

  /** Returns how much of it was bought for the very order, and never lay in stock. */
  @JsonProperty
  Quantity emergencyQuantity();

  /** Returns what that had cost by first in, first out. */
  @JsonProperty
  Optional<Money> emergencyFifoCost();

  /** Returns what that had cost by the moving average. */
  @JsonProperty
  Optional<Money> emergencyAverageCost();

  /** Builds them. */
  final class Builder extends ImmutableIssuedStock.Builder {
    Builder() {}
  }
}
