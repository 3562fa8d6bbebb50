package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What the parts department adds up over a period: money, demand and counts. What is empty is not
 * known.
 *
 * <p>All amounts are at cost but the sales, without value added tax, and in one currency.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "sales",
  "costOfSales",
  "costFromStockOrders",
  "averageStock",
  "stockValue",
  "obsoleteStock",
  "totalDemand",
  "emergencyPurchases",
  "lostSales",
  "stockedAtStart",
  "stockedAtEnd",
  "phasedIn",
  "phasedOut",
  "orderCycles",
  "cyclesWithoutShortage"
})
public interface PartsTotals extends WithPartsTotals {

  /**
   * Returns the totals with these attributes; {@link #builder()} is the better way to write them
   * down.
   *
   * @throws IllegalArgumentException as {@link #check}
   */
  @JsonCreator
  static PartsTotals of(
      @JsonProperty("sales") Optional<Money> sales,
      @JsonProperty("costOfSales") Optional<Money> costOfSales,
      @JsonProperty("costFromStockOrders") Optional<Money> costFromStockOrders,
      @JsonProperty("averageStock") Optional<Money> averageStock,
      @JsonProperty("stockValue") Optional<Money> stockValue,
      @JsonProperty("obsoleteStock") Optional<Money> obsoleteStock,
      @JsonProperty("totalDemand") Optional<Quantity> totalDemand,
      @JsonProperty("emergencyPurchases") Optional<Quantity> emergencyPurchases,
      @JsonProperty("lostSales") Optional<Quantity> lostSales,
      @JsonProperty("stockedAtStart") Optional<Long> stockedAtStart,
      @JsonProperty("stockedAtEnd") Optional<Long> stockedAtEnd,
      @JsonProperty("phasedIn") Optional<Long> phasedIn,
      @JsonProperty("phasedOut") Optional<Long> phasedOut,
      @JsonProperty("orderCycles") Optional<Long> orderCycles,
      @JsonProperty("cyclesWithoutShortage") Optional<Long> cyclesWithoutShortage) {
    return builder()
        .sales(sales)
        .costOfSales(costOfSales)
        .costFromStockOrders(costFromStockOrders)
        .averageStock(averageStock)
        .stockValue(stockValue)
        .obsoleteStock(obsoleteStock)
        .totalDemand(totalDemand)
        .emergencyPurchases(emergencyPurchases)
        .lostSales(lostSales)
        .stockedAtStart(stockedAtStart)
        .stockedAtEnd(stockedAtEnd)
        .phasedIn(phasedIn)
        .phasedOut(phasedOut)
        .orderCycles(orderCycles)
        .cyclesWithoutShortage(cyclesWithoutShortage)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what customers and the workshop paid for the parts sold in the period. */
  @JsonProperty
  Optional<Money> sales();

  /** Returns the cost of the parts sold in the period. */
  @JsonProperty
  Optional<Money> costOfSales();

  /** Returns the part of {@link #costOfSales} whose parts came in by stock orders. */
  @JsonProperty
  Optional<Money> costFromStockOrders();

  /** Returns the stock at cost on the average of the period. */
  @JsonProperty
  Optional<Money> averageStock();

  /** Returns the stock at cost at the end of the period. */
  @JsonProperty
  Optional<Money> stockValue();

  /** Returns the part of {@link #stockValue} of which nothing was sold for more than 12 months. */
  @JsonProperty
  Optional<Money> obsoleteStock();

  /** Returns what was asked for in the period, whether it was there or not. */
  @JsonProperty
  Optional<Quantity> totalDemand();

  /** Returns what of {@link #totalDemand} had to be bought from elsewhere in a hurry. */
  @JsonProperty
  Optional<Quantity> emergencyPurchases();

  /** Returns what of {@link #totalDemand} was not sold, for it was not there. */
  @JsonProperty
  Optional<Quantity> lostSales();

  /** Returns how many part numbers were kept in stock at the start of the period. */
  @JsonProperty
  Optional<Long> stockedAtStart();

  /** Returns how many part numbers were kept in stock at the end of the period. */
  @JsonProperty
  Optional<Long> stockedAtEnd();

  /** Returns how many part numbers were taken into stock in the period. */
  @JsonProperty
  Optional<Long> phasedIn();

  /** Returns how many part numbers that were kept in stock at the start no longer were. */
  @JsonProperty
  Optional<Long> phasedOut();

  /** Returns how many times parts were ordered for stock and waited for, all parts together. */
  @JsonProperty
  Optional<Long> orderCycles();

  /** Returns in how many of {@link #orderCycles} nothing was lacking before the goods came. */
  @JsonProperty
  Optional<Long> cyclesWithoutShortage();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an amount, quantity or count is negative, amounts are in
   *     different currencies, or a part is more than its whole
   */
  @Value.Check
  default void check() {
    List<Money> amounts =
        Stream.of(
                sales(),
                costOfSales(),
                costFromStockOrders(),
                averageStock(),
                stockValue(),
                obsoleteStock())
            .flatMap(Optional::stream)
            .toList();
    checkArgument(
        amounts.stream().map(Money::getCurrencyUnit).distinct().count() <= 1,
        "PartsTotals must be in one currency, but had %s",
        amounts);
    checkArgument(
        amounts.stream().noneMatch(Money::isNegative),
        "PartsTotals must have no negative amount, but had %s",
        amounts);
    List<Quantity> quantities =
        Stream.of(totalDemand(), emergencyPurchases(), lostSales())
            .flatMap(Optional::stream)
            .toList();
    checkArgument(
        quantities.stream().noneMatch(Quantity::isNegative),
        "PartsTotals must have no negative quantity, but had %s",
        quantities);
    List<Long> counts =
        Stream.of(
                stockedAtStart(),
                stockedAtEnd(),
                phasedIn(),
                phasedOut(),
                orderCycles(),
                cyclesWithoutShortage())
            .flatMap(Optional::stream)
            .toList();
    checkArgument(
        counts.stream().noneMatch(count -> count < 0),
        "PartsTotals must have no negative count, but had %s",
        counts);
    checkPart("costFromStockOrders", costFromStockOrders(), "costOfSales", costOfSales());
    checkPart("obsoleteStock", obsoleteStock(), "stockValue", stockValue());
    Quantity unserved =
        emergencyPurchases().orElse(Quantity.ZERO).plus(lostSales().orElse(Quantity.ZERO));
    checkPart(
        "emergencyPurchases and lostSales", Optional.of(unserved), "totalDemand", totalDemand());
    checkPart("phasedIn", phasedIn(), "stockedAtEnd", stockedAtEnd());
    checkPart("phasedOut", phasedOut(), "stockedAtStart", stockedAtStart());
    checkPart("cyclesWithoutShortage", cyclesWithoutShortage(), "orderCycles", orderCycles());
  }

  private static <T extends Comparable<? super T>> void checkPart(
      String part, Optional<T> value, String whole, Optional<T> of) {
    checkArgument(
        value.isEmpty() || of.isEmpty() || value.get().compareTo(of.get()) <= 0,
        "PartsTotals.%s must be at most the %s %s, but was %s",
        part,
        whole,
        of.map(Object::toString).orElse(""),
        value.map(Object::toString).orElse(""));
  }

  /** Builds totals. */
  final class Builder extends ImmutablePartsTotals.Builder {
    Builder() {}
  }
}
