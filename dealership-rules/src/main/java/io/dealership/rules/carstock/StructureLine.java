package io.dealership.rules.carstock;

import io.dealership.core.sales.CarVariant;
import io.dealership.rules.decision.Decision;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many cars of a group are in stock, and how many should be.
 *
 * @param group the cars
 * @param actual how many are in stock
 * @param unclear how many more might be, of which the trim or the color is not known
 * @param planned how many are planned, exactly: a share of the stock may be a fraction of a car;
 *     empty where the plan says nothing of them
 * @param decision how one stands to the other
 * @since 0.1
 */
public record StructureLine(
    CarVariant group,
    int actual,
    int unclear,
    Optional<BigDecimal> planned,
    Decision<StructureState> decision) {

  /** How many are there beyond the plan; negative where some are lacking. */
  public Optional<BigDecimal> deviation() {
    return planned.map(number -> BigDecimal.valueOf(actual).subtract(number));
  }
}
