package io.dealership.rules.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Permit;
import org.joda.money.Money;

/**
 * How the price of one line stands.
 *
 * @param lineNumber the number of the line
 * @param charged what is charged, in the terms of the line, as the other amounts
 * @param billable how much of it the lists of prices let pass, at most all of it
 * @param decision whether the line may be charged as it stands, and else all that is against it
 * @since 0.1
 */
public record LinePrice(int lineNumber, Money charged, Money billable, Decision<Permit> decision) {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if more is billable than charged, or less than nothing
   */
  public LinePrice {
    requireNonNull(decision, "decision");
    checkArgument(
        !billable.isNegative() && !billable.isGreaterThan(charged),
        "LinePrice.billable must be from 0 to charged %s, but was %s",
        charged,
        billable);
  }

  /** What is too much: it is not billable. */
  public Money excess() {
    return charged.minus(billable);
  }
}
