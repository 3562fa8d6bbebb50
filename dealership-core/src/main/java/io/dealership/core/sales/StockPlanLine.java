package io.dealership.core.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many cars of a group a store wants in stock: a number of them, or a share of the stock.
 *
 * @param group the cars
 * @param cars how many of them, at least 0; empty where a share is wanted
 * @param percent what part of the stock, from 0 to 100; empty where a number is wanted
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StockPlanLine(
    CarVariant group, Optional<Integer> cars, Optional<BigDecimal> percent) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is not exactly one, or it is out of range
   */
  @JsonCreator
  public StockPlanLine(
      @JsonProperty("group") CarVariant group,
      @JsonProperty("cars") Optional<Integer> cars,
      @JsonProperty("percent") Optional<BigDecimal> percent) {
    checkArgument(
        cars.isPresent() != percent.isPresent(),
        "StockPlanLine must have either cars or percent, but had %s and %s",
        cars.map(String::valueOf).orElse("none"),
        percent.map(String::valueOf).orElse("none"));
    checkArgument(
        cars.orElse(0) >= 0,
        "StockPlanLine.cars must be at least 0, but was %s",
        cars.map(String::valueOf).orElse(""));
    checkArgument(
        percent.isEmpty() || (percent.get().signum() >= 0 && percent.get().compareTo(ALL) <= 0),
        "StockPlanLine.percent must be from 0 to 100, but was %s",
        percent.map(String::valueOf).orElse(""));
    this.group = group;
    this.cars = cars;
    this.percent = percent;
  }

  /** Returns a line that wants a number of cars. */
  public static StockPlanLine of(CarVariant group, int cars) {
    return new StockPlanLine(group, Optional.of(cars), Optional.empty());
  }

  /** Returns a line that wants a share of the stock, in percent. */
  public static StockPlanLine share(CarVariant group, BigDecimal percent) {
    return new StockPlanLine(group, Optional.empty(), Optional.of(percent));
  }

  /** Returns what is wanted, such as {@code Lavida: 12} or {@code Lavida: 40 %}. */
  @Override
  public String toString() {
    return group
        + ": "
        + cars.map(String::valueOf)
            .orElseGet(() -> percent.map(share -> share.toPlainString() + " %").orElse(""));
  }
}
