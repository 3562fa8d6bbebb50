package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What it takes to weigh the cost of ordering against that of holding.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EconomicOrderQuestion extends WithEconomicOrderQuestion {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static EconomicOrderQuestion of(
      @JsonProperty("demandPerYear") Quantity demandPerYear,
      @JsonProperty("orderCost") Money orderCost,
      @JsonProperty("holdingRate") Optional<BigDecimal> holdingRate,
      @JsonProperty("prices") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PriceBreak> prices,
      @JsonProperty("multiple") Optional<Quantity> multiple) {
    Builder builder =
        builder()
            .demandPerYear(demandPerYear)
            .orderCost(orderCost)
            .holdingRate(holdingRate)
            .addAllPrices(prices);
    multiple.ifPresent(builder::multiple);
    return builder.build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The demand of a year; not negative. */
  @JsonProperty
  Quantity demandPerYear();

  /** What an order costs, however much is ordered; not negative. */
  @JsonProperty
  Money orderCost();

  /** What holding costs in a year, as a share of the price; empty for that of the packs. */
  @JsonProperty
  Optional<BigDecimal> holdingRate();

  /**
   * The price of a unit, all units alike, by the quantity ordered: one or more, each from a higher
   * quantity on than the one before.
   */
  @JsonProperty
  List<PriceBreak> prices();

  /** What the quantity is a multiple of; above nothing. */
  @JsonProperty
  @Value.Default
  default Quantity multiple() {
    return Quantity.of(1);
  }

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  @Value.Check
  default void check() {
    checkArgument(
        !demandPerYear().isNegative(),
        "EconomicOrderQuestion.demandPerYear must not be negative, but was %s",
        demandPerYear());
    checkArgument(
        !orderCost().isNegative(),
        "EconomicOrderQuestion.orderCost must not be negative, but was %s",
        orderCost());
    checkArgument(
        holdingRate().filter(each -> each.signum() < 0).isEmpty(),
        "EconomicOrderQuestion.holdingRate must not be negative, but was %s",
        holdingRate().orElse(BigDecimal.ZERO));
    checkArgument(
        multiple().isPositive(),
        "EconomicOrderQuestion.multiple must be above 0, but was %s",
        multiple());
    checkArgument(!prices().isEmpty(), "EconomicOrderQuestion.prices must not be empty");
    PriceBreak.check("EconomicOrderQuestion.prices", prices());
    checkArgument(
        prices().get(0).price().getCurrencyUnit().equals(orderCost().getCurrencyUnit()),
        "EconomicOrderQuestion.orderCost must be in the currency of the prices, but was %s",
        orderCost());
  }

  /** Builds one. */
  final class Builder extends ImmutableEconomicOrderQuestion.Builder {
    Builder() {}
  }
}
