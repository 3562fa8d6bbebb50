package io.dealership.rules.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.Decision;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * How much to order once, and what is to be expected of it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OneTimeOrder extends WithOneTimeOrder {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OneTimeOrder of(
      @JsonProperty("distribution") Decision<DemandDistribution> distribution,
      @JsonProperty("criticalRatio") OptionalDouble criticalRatio,
      @JsonProperty("optimum") OptionalDouble optimum,
      @JsonProperty("quantity") Optional<Quantity> quantity,
      @JsonProperty("expectedCost") Optional<Money> expectedCost) {
    return builder()
        .distribution(distribution)
        .criticalRatio(criticalRatio)
        .optimum(optimum)
        .quantity(quantity)
        .expectedCost(expectedCost)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What the demand is taken to follow, and why; or why nothing can be said. */
  @JsonProperty
  Decision<DemandDistribution> distribution();

  /** The share of cases in which the order should be enough. */
  @JsonProperty
  OptionalDouble criticalRatio();

  /** The best quantity, in units, before it is rounded. */
  @JsonProperty
  OptionalDouble optimum();

  /** The quantity to order, in whole units: the optimum rounded up, and never below nothing. */
  @JsonProperty
  Optional<Quantity> quantity();

  /** What the best quantity is expected to cost in units left over and units lacking. */
  @JsonProperty
  Optional<Money> expectedCost();

  /** Says what it is, why, and on what it rests, as lines. */
  default String explain(Locale locale) {
    return distribution().explain(locale);
  }

  /** Builds one. */
  final class Builder extends ImmutableOneTimeOrder.Builder {
    Builder() {}
  }
}
