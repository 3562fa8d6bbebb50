package io.dealership.rules.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * How the prices of a bill stand: line by line, and in sum.
 *
 * <p>Amounts are in the terms of the bill: with tax in them where its lines have it.
 *
 * @param lines its lines, in the order of the bill, one at least
 * @param decision whether all lines may be charged as they stand, and else all that is against it
 * @since 0.1
 */
public record PriceCheck(List<LinePrice> lines, Decision<Permit> decision) {

  /**
   * Copies the lines.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PriceCheck {
    lines = List.copyOf(lines);
    checkArgument(!lines.isEmpty(), "PriceCheck.lines must be one at least, but were %s", lines);
    requireNonNull(decision, "decision");
  }

  /** What is charged in all. */
  public Money charged() {
    return sum(LinePrice::charged);
  }

  /** How much of it the lists of prices let pass. */
  public Money billable() {
    return sum(LinePrice::billable);
  }

  /** What is too much in all, which no line that is cheaper makes good. */
  public Money excess() {
    return sum(LinePrice::excess);
  }

  private Money sum(Function<LinePrice, Money> amount) {
    return Money.total(lines.stream().map(amount).toList());
  }
}
