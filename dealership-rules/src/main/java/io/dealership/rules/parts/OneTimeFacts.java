package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of orders that are not repeated.
 *
 * @param ratio not a number where a cost is nothing
 */
record OneTimeFacts(
    boolean bothCosts,
    boolean deviationKnown,
    double ratio,
    Optional<Quantity> quantity,
    Optional<Money> cost) {

  static final FactType<OneTimeFacts> TYPE =
      FactType.builder(OneTimeFacts.class)
          .flag("bothCosts", OneTimeFacts::bothCosts)
          .flag("deviationKnown", OneTimeFacts::deviationKnown)
          // for messages only
          .optionalDecimal("criticalRatio", f -> Shown.rounded(f.ratio))
          .optionalText("lotQuantity", f -> Shown.text(f.quantity))
          .optionalText("expectedCost", f -> Shown.text(f.cost))
          .build();
}
