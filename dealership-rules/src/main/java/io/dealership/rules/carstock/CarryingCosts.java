package io.dealership.rules.carstock;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the loans for the cars in stock have cost up to a day.
 *
 * @param lines by car, in the order of the stock; cars that are paid for have none
 * @param interest the sum of the lines, which adds up to the smallest unit; empty without a line
 * @param nextDay what one more day would cost, the sum of the lines; empty without a line
 * @since 0.1
 */
public record CarryingCosts(
    List<CarryingCost> lines, Optional<Money> interest, Optional<Money> nextDay) {

  /** Copies the list. */
  public CarryingCosts {
    lines = List.copyOf(lines);
  }

  /**
   * The costs with these lines.
   *
   * @throws org.joda.money.CurrencyMismatchException if they are in different currencies
   */
  static CarryingCosts of(List<CarryingCost> lines) {
    return new CarryingCosts(
        lines,
        lines.stream().map(CarryingCost::interest).reduce(Money::plus),
        lines.stream().map(CarryingCost::nextDay).reduce(Money::plus));
  }
}
