package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is there of a part, and whether too little or too much was reported; empty: not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "part",
  "quantity",
  "reserved",
  "minimum",
  "maximum",
  "foundOn",
  "reported",
  "reportedOn"
})
public interface StockLevelQuestion extends WithStockLevelQuestion {

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static StockLevelQuestion of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("quantity") Quantity quantity,
      @JsonProperty("reserved") Optional<Quantity> reserved,
      @JsonProperty("minimum") Optional<Quantity> minimum,
      @JsonProperty("maximum") Optional<Quantity> maximum,
      @JsonProperty("foundOn") Optional<LocalDate> foundOn,
      @JsonProperty("reported") Optional<Boolean> reported,
      @JsonProperty("reportedOn") Optional<LocalDate> reportedOn) {
    return builder()
        .part(part)
        .quantity(quantity)
        .reserved(reserved)
        .minimum(minimum)
        .maximum(maximum)
        .foundOn(foundOn)
        .reported(reported)
        .reportedOn(reportedOn)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The part. */
  @JsonProperty
  PartNumber part();

  /** How much is there, in the unit of the part. */
  @JsonProperty
  Quantity quantity();

  /** How much of it is promised to orders; not negative. */
  @JsonProperty
  Optional<Quantity> reserved();

  /** How much should be free at least; not negative. */
  @JsonProperty
  Optional<Quantity> minimum();

  /** How much should be free at most; not less than the minimum. */
  @JsonProperty
  Optional<Quantity> maximum();

  /** The day on which shortage or excess was found. */
  @JsonProperty
  Optional<LocalDate> foundOn();

  /** Whether it was reported. */
  @JsonProperty
  Optional<Boolean> reported();

  /** The day on which it was reported; given only if it was. */
  @JsonProperty
  Optional<LocalDate> reportedOn();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    notNegative("reserved", reserved());
    notNegative("minimum", minimum());
    notNegative("maximum", maximum());
    checkArgument(
        minimum().isEmpty()
            || maximum().isEmpty()
            || minimum().get().compareTo(maximum().get()) <= 0,
        "StockLevelQuestion.maximum must be at least the minimum %s, but was %s",
        minimum().map(Quantity::toString).orElse(""),
        maximum().map(Quantity::toString).orElse(""));
    checkArgument(
        reportedOn().isEmpty() || reported().equals(Optional.of(true)),
        "StockLevelQuestion.reportedOn must be of what was reported, but was %s",
        reportedOn().map(LocalDate::toString).orElse(""));
    checkArgument(
        reportedOn().isEmpty()
            || foundOn().isEmpty()
            || !reportedOn().get().isBefore(foundOn().get()),
        "StockLevelQuestion.reportedOn must not be before foundOn %s, but was %s",
        foundOn().map(LocalDate::toString).orElse(""),
        reportedOn().map(LocalDate::toString).orElse(""));
  }

  private static void notNegative(String name, Optional<Quantity> quantity) {
    checkArgument(
        quantity.filter(Quantity::isNegative).isEmpty(),
        "StockLevelQuestion.%s must not be negative, but was %s",
        name,
        quantity.map(Quantity::toString).orElse(""));
  }

  /** Builds {@link StockLevelQuestion}s. */
  final class Builder extends ImmutableStockLevelQuestion.Builder {
    Builder() {}
  }
}
