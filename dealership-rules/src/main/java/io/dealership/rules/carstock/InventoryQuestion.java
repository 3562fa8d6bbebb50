package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The cars in stock at the end of a month and those sold in it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface InventoryQuestion extends WithInventoryQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static InventoryQuestion of(
      @JsonProperty("stock") Optional<Integer> stock,
      @JsonProperty("soldInMonth") Optional<Integer> soldInMonth) {
    return builder().stock(stock).soldInMonth(soldInMonth).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How many cars are in stock at the end of the month. */
  @JsonProperty
  Optional<Integer> stock();

  /** How many cars were sold in the month. */
  @JsonProperty
  Optional<Integer> soldInMonth();

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    checkArgument(
        stock().orElse(0) >= 0,
        "InventoryQuestion.stock must be at least 0, but was %s",
        stock().map(String::valueOf).orElse(""));
    checkArgument(
        soldInMonth().orElse(0) >= 0,
        "InventoryQuestion.soldInMonth must be at least 0, but was %s",
        soldInMonth().map(String::valueOf).orElse(""));
  }

  /** Builds {@link InventoryQuestion}s. */
  final class Builder extends ImmutableInventoryQuestion.Builder {
    Builder() {}
  }
}
