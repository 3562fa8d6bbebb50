package io.dealership.rules.carstock;

import io.dealership.rules.decision.Decision;
import java.util.List;

/**
 * How the new cars in stock stand to the plan.
 *
 * @param decision over all groups, with everything that departs from the plan
 * @param total how many new cars are in stock
 * @param lines the groups of the plan in its order, and behind them those of which it says nothing
 * @since 0.1
 */
public record StockStructure(
    Decision<StructureState> decision, int total, List<StructureLine> lines) {

  /** Copies the list. */
  public StockStructure {
    lines = List.copyOf(lines);
  }
}
