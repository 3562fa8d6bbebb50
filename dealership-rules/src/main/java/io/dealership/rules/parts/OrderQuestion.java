package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.parts.Quantity;
import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A part, what is known of its demand and its stock, and how it is ordered.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OrderQuestion extends WithOrderQuestion {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OrderQuestion of(
      @JsonProperty("part") PartNumber part,
      @JsonProperty("demand") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Quantity> demand,
      @JsonProperty("onHand") Quantity onHand,
      @JsonProperty("reserved") Optional<Quantity> reserved,
      @JsonProperty("openOrders") @JsonSetter(nulls = Nulls.AS_EMPTY) List<OpenOrder> openOrders,
      @JsonProperty("leadTimeDays") int leadTimeDays,
      @JsonProperty("leadTimeDeviation") Optional<BigDecimal> leadTimeDeviation,
      @JsonProperty("abcClass") Optional<AbcClass> abcClass,
      @JsonProperty("serviceLevel") Optional<BigDecimal> serviceLevel,
      @JsonProperty("method") Optional<ForecastMethod> method,
      @JsonProperty("distribution") Optional<DemandDistribution> distribution,
      @JsonProperty("minimum") Optional<Quantity> minimum,
      @JsonProperty("maximum") Optional<Quantity> maximum,
      @JsonProperty("orderable") Optional<Boolean> orderable,
      @JsonProperty("keptInStock") Optional<Boolean> keptInStock,
      @JsonProperty("packSize") Optional<Quantity> packSize,
      @JsonProperty("supplierMinimum") Optional<Quantity> supplierMinimum,
      @JsonProperty("orderCost") Optional<Money> orderCost,
      @JsonProperty("holdingRate") Optional<BigDecimal> holdingRate,
      @JsonProperty("prices") @JsonSetter(nulls = Nulls.AS_EMPTY) List<PriceBreak> prices) {
    Builder builder =
        builder()
            .part(part)
            .addAllDemand(demand)
            .onHand(onHand)
            .addAllOpenOrders(openOrders)
            .leadTimeDays(leadTimeDays)
            .leadTimeDeviation(leadTimeDeviation)
            .abcClass(abcClass)
            .serviceLevel(serviceLevel)
            .method(method)
            .distribution(distribution)
            .minimum(minimum)
            .maximum(maximum)
            .orderable(orderable)
            .keptInStock(keptInStock)
            .orderCost(orderCost)
            .holdingRate(holdingRate)
            .addAllPrices(prices);
    reserved.ifPresent(builder::reserved);
    packSize.ifPresent(builder::packSize);
    supplierMinimum.ifPresent(builder::supplierMinimum);
    return builder.build();
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The number of the part. */
  @JsonProperty
  PartNumber part();

  /** The demand of each month, the oldest first; not negative. */
  @JsonProperty
  List<Quantity> demand();

  /** What is there; less than nothing if the books have it so. */
  @JsonProperty
  Quantity onHand();

  /** What of it is promised to repair orders and customers; not negative. */
  @JsonProperty
  @Value.Default
  default Quantity reserved() {
    return Quantity.ZERO;
  }

  /** What is ordered and has not come yet. */
  @JsonProperty
  List<OpenOrder> openOrders();

  /** The lead time in days, working days or calendar days as the packs have it; not negative. */
  @JsonProperty
  int leadTimeDays();

  /** The standard deviation of the lead time, in calendar days; empty for a certain one. */
  @JsonProperty
  Optional<BigDecimal> leadTimeDeviation();

  /** The class whose service level holds; empty for that of parts without a class. */
  @JsonProperty
  Optional<AbcClass> abcClass();

  /**
   * The share of intervals without a shortage, above 0 and below 1, instead of that of the class.
   */
  @JsonProperty
  Optional<BigDecimal> serviceLevel();

  /** The way to forecast, instead of the one that the pattern asks for. */
  @JsonProperty
  Optional<ForecastMethod> method();

  /** The distribution to take, instead of the one that the pattern asks for. */
  @JsonProperty
  Optional<DemandDistribution> distribution();

  /** A reorder point set by hand, instead of a computed one; not negative. */
  @JsonProperty
  Optional<Quantity> minimum();

  /** How far to fill up, set by hand; not below the minimum. */
  @JsonProperty
  Optional<Quantity> maximum();

  /**
   * Whether the supplier delivers it: not where it was superseded or given up; empty if not known.
   */
  @JsonProperty
  Optional<Boolean> orderable();

  /** Whether it is kept in stock, set by hand; empty for what its demand says. */
  @JsonProperty
  Optional<Boolean> keptInStock();

  /** What orders are multiples of; above nothing. */
  @JsonProperty
  @Value.Default
  default Quantity packSize() {
    return Quantity.of(1);
  }

  /** The least that the supplier delivers; not negative. */
  @JsonProperty
  @Value.Default
  default Quantity supplierMinimum() {
    return Quantity.ZERO;
  }

  /** What an order costs; empty if lots are not to be weighed. */
  @JsonProperty
  Optional<Money> orderCost();

  /** What holding costs in a year, as a share of the price; empty for that of the packs. */
  @JsonProperty
  Optional<BigDecimal> holdingRate();

  /**
   * The price of a unit by the quantity ordered, each from a higher quantity on than the one
   * before; empty if they are not known.
   */
  @JsonProperty
  List<PriceBreak> prices();

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  @Value.Check
  default void check() {
    checkArgument(
        demand().stream().noneMatch(Quantity::isNegative),
        "OrderQuestion.demand must not be negative, but was %s",
        demand());
    checkArgument(
        !reserved().isNegative(),
        "OrderQuestion.reserved must not be negative, but was %s",
        reserved());
    checkArgument(
        leadTimeDays() >= 0,
        "OrderQuestion.leadTimeDays must not be negative, but was %s",
        leadTimeDays());
    checkArgument(
        leadTimeDeviation().filter(each -> each.signum() < 0).isEmpty(),
        "OrderQuestion.leadTimeDeviation must not be negative, but was %s",
        leadTimeDeviation().orElse(BigDecimal.ZERO));
    checkArgument(
        serviceLevel()
            .filter(level -> level.signum() <= 0 || level.compareTo(BigDecimal.ONE) >= 0)
            .isEmpty(),
        "OrderQuestion.serviceLevel must be above 0 and below 1, but was %s",
        serviceLevel().orElse(BigDecimal.ZERO));
    checkArgument(
        packSize().isPositive(), "OrderQuestion.packSize must be above 0, but was %s", packSize());
    checkArgument(
        !supplierMinimum().isNegative(),
        "OrderQuestion.supplierMinimum must not be negative, but was %s",
        supplierMinimum());
    checkArgument(
        holdingRate().filter(each -> each.signum() < 0).isEmpty(),
        "OrderQuestion.holdingRate must not be negative, but was %s",
        holdingRate().orElse(BigDecimal.ZERO));
    checkArgument(
        minimum().filter(Quantity::isNegative).isEmpty(),
        "OrderQuestion.minimum must not be negative, but was %s",
        minimum().orElse(Quantity.ZERO));
    checkArgument(
        maximum().isEmpty() || maximum().get().compareTo(minimum().orElse(Quantity.ZERO)) >= 0,
        "OrderQuestion.maximum must not be below the minimum, but was %s",
        maximum().orElse(Quantity.ZERO));
    checkArgument(
        orderCost().filter(Money::isNegative).isEmpty(),
        "OrderQuestion.orderCost must not be negative, but was %s",
        orderCost().map(Money::toString).orElse(""));
    PriceBreak.check("OrderQuestion.prices", prices());
    checkArgument(
        orderCost().isEmpty()
            || prices().isEmpty()
            || prices().get(0).price().isSameCurrency(orderCost().get()),
        "OrderQuestion.orderCost must be in the currency of the prices, but was %s",
        orderCost().map(Money::toString).orElse(""));
  }

  /** Builds one. */
  final class Builder extends ImmutableOrderQuestion.Builder {
    Builder() {}
  }
}
