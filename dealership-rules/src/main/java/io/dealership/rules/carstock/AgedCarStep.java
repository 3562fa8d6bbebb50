package io.dealership.rules.carstock;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.authority.ActionCode;
import io.dealership.rules.decision.Finding;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.Money;

/**
 * Something to do with a car in stock.
 *
 * @param action what
 * @param reason why, with its sources and the next step
 * @param cost what it costs once; empty where that is not known, or it costs nothing
 * @param savedPerDay what each day costs that the car stays in stock, and so what is saved from the
 *     day on which it is gone; empty for what does not take it away, or where that is not known
 * @param approval the action of the authority matrix for which somebody has to say yes before;
 *     empty where nobody has to
 * @since 0.1
 */
public record AgedCarStep(
    CarAction action,
    Finding reason,
    Optional<Money> cost,
    Optional<Money> savedPerDay,
    Optional<ActionCode> approval) {

  /**
   * Checks the currencies.
   *
   * @throws IllegalArgumentException if they differ
   */
  public AgedCarStep {
    checkArgument(
        cost.isEmpty() || savedPerDay.isEmpty() || cost.get().isSameCurrency(savedPerDay.get()),
        "AgedCarStep.cost must be in the currency of %s, but was %s",
        savedPerDay.map(Money::toString).orElse(""),
        cost.map(Money::toString).orElse(""));
  }

  /**
   * After how many days in stock that are avoided the cost is earned back, a day begun counted as a
   * whole one; empty where one of the two is not known, or nothing is saved.
   *
   * <p>For example, a transfer of CNY 900.00 for a car that costs CNY 25.00 a day is earned back
   * after 36 days.
   */
  public OptionalLong daysToEarnBack() {
    if (cost.isEmpty() || savedPerDay.isEmpty() || savedPerDay.get().isZero()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        cost.get()
            .getAmount()
            .divide(savedPerDay.get().getAmount(), 0, RoundingMode.CEILING)
            .longValueExact());
  }
}
