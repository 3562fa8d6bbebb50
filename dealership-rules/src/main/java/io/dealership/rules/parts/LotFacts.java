package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import org.joda.money.Money;

/** The facts of the table of economic orders. */
record LotFacts(
    LotCase lotCase,
    Optional<Quantity> quantity,
    Optional<Money> price,
    Optional<Money> handling,
    Optional<Money> cost) {

  static final LotFacts NONE =
      new LotFacts(
          LotCase.NO_BASE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static final FactType<LotFacts> TYPE =
      FactType.builder(LotFacts.class)
          .choice("lotCase", LotCase.class, LotFacts::lotCase)
          // for messages only
          .optionalText("lotQuantity", f -> Shown.text(f.quantity))
          .optionalText("price", f -> Shown.text(f.price))
          .optionalText("handlingCost", f -> Shown.text(f.handling))
          .optionalText("costPerYear", f -> Shown.text(f.cost))
          .build();
}
