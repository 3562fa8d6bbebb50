package io.dealership.rules.carstock;

import io.dealership.rules.decision.Decision;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What to do with a car in stock.
 *
 * @param decision what comes first, with everything that speaks for it and for the rest
 * @param age how long it has been in stock
 * @param costPerDay what one more day costs; empty where no loan is known
 * @param steps what to do, the first thing first; two reasons for the same are two steps
 * @since 0.1
 */
public record AgedCarPlan(
    Decision<CarAction> decision,
    Decision<CarAge> age,
    Optional<Money> costPerDay,
    List<AgedCarStep> steps) {

  /** Copies the list. */
  public AgedCarPlan {
    steps = List.copyOf(steps);
  }
}
