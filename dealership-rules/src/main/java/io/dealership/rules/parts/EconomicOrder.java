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
 * How much to order at a time, and what that costs.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EconomicOrder extends WithEconomicOrder {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static EconomicOrder of(
      @JsonProperty("basis") Decision<LotBasis> basis,
      @JsonProperty("optimum") OptionalDouble optimum,
      @JsonProperty("quantity") Optional<Quantity> quantity,
      @JsonProperty("price") Optional<Money> price,
      @JsonProperty("costPerYear") Optional<Money> costPerYear,
      @JsonProperty("handlingPerYear") Optional<Money> handlingPerYear) {
    return builder()
        .basis(basis)
        .optimum(optimum)
        .quantity(quantity)
        .price(price)
        .costPerYear(costPerYear)
        .handlingPerYear(handlingPerYear)
        .build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What the quantity rests on, and why. */
  @JsonProperty
  Decision<LotBasis> basis();

  /**
   * The economic quantity at the price that holds for it, in units, before it is rounded or raised
   * to a price break; empty when it is undetermined.
   */
  @JsonProperty
  OptionalDouble optimum();

  /** The quantity to order: a multiple of what it has to be one of. */
  @JsonProperty
  Optional<Quantity> quantity();

  /** The price of a unit with that quantity. */
  @JsonProperty
  Optional<Money> price();

  /** What the goods, ordering and holding cost in a year with that quantity. */
  @JsonProperty
  Optional<Money> costPerYear();

  /** What ordering and holding alone cost in a year with that quantity. */
  @JsonProperty
  Optional<Money> handlingPerYear();

  /** Says what it is, why, and on what it rests, as lines. */
  default String explain(Locale locale) {
    return basis().explain(locale);
  }

  /** Builds one. */
  final class Builder extends ImmutableEconomicOrder.Builder {
    Builder() {}
  }
}
