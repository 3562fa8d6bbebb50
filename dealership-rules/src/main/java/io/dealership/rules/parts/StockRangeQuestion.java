package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A stock of parts as a whole, at cost; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StockRangeQuestion extends WithStockRangeQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StockRangeQuestion of(
      @JsonProperty("costOfSales") Optional<Money> costOfSales,
      @JsonProperty("averageStock") Optional<Money> averageStock,
      @JsonProperty("stock") Optional<Money> stock,
      @JsonProperty("deadStock") Optional<Money> deadStock,
      @JsonProperty("excessStock") Optional<Money> excessStock) {
    return builder()
        .costOfSales(costOfSales)
        .averageStock(averageStock)
        .stock(stock)
        .deadStock(deadStock)
        .excessStock(excessStock)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What the parts sold in the last twelve months cost. */
  @JsonProperty
  Optional<Money> costOfSales();

  /** What was in stock on the average of those twelve months. */
  @JsonProperty
  Optional<Money> averageStock();

  /** What is in stock. */
  @JsonProperty
  Optional<Money> stock();

  /** What of it is dead, the last step of its ladder. */
  @JsonProperty
  Optional<Money> deadStock();

  /** What of it is more than is needed. */
  @JsonProperty
  Optional<Money> excessStock();

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is less than nothing, they are of several currencies,
   *     or more is dead or too much than there is
   */
  @Value.Check
  default void check() {
    Checks.notNegative("StockRangeQuestion", "costOfSales", costOfSales());
    Checks.notNegative("StockRangeQuestion", "averageStock", averageStock());
    Checks.notNegative("StockRangeQuestion", "stock", stock());
    Checks.notNegative("StockRangeQuestion", "deadStock", deadStock());
    Checks.notNegative("StockRangeQuestion", "excessStock", excessStock());
    long currencies =
        Stream.of(costOfSales(), averageStock(), stock(), deadStock(), excessStock())
            .flatMap(Optional::stream)
            .map(Money::getCurrencyUnit)
            .distinct()
            .count();
    checkArgument(
        currencies <= 1,
        "StockRangeQuestion must have amounts of one currency, but had %s",
        currencies);
    checkPart("deadStock", deadStock());
    checkPart("excessStock", excessStock());
  }

  private void checkPart(String attribute, Optional<Money> part) {
    checkArgument(
        part.isEmpty() || stock().isEmpty() || !part.get().isGreaterThan(stock().get()),
        "StockRangeQuestion.%s must not be more than stock, but was %s",
        attribute,
        part.map(Money::toString).orElse(""));
  }

  /** Builds {@link StockRangeQuestion}s. */
  final class Builder extends ImmutableStockRangeQuestion.Builder {
    Builder() {}
  }
}
