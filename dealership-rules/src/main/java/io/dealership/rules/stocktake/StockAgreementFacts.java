package io.dealership.rules.stocktake;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.util.Optional;

/** The facts of the table of agreement. */
final class StockAgreementFacts {

  static final FactType<PartDifference> TYPE =
      FactType.builder(PartDifference.class)
          .optionalChoice("goods", Goods.class, StockAgreementFacts::goods)
          .optionalFlag("elsewhere", d -> d.moved().map(Quantity::isPositive))
          .optionalChoice("card", CardStanding.class, PartDifference::cardStanding)
          // for messages only
          .optionalText("part", d -> Optional.of(d.part().value()))
          .optionalText("ledger", d -> Optional.of(d.ledger().toString()))
          .optionalText("explained", d -> Optional.of(d.explained().toString()))
          .optionalText("found", d -> d.found().map(Quantity::toString))
          .optionalText("lost", d -> d.lost().map(Quantity::toString))
          .optionalText("gained", d -> d.gained().map(Quantity::toString))
          .optionalText("moved", d -> d.moved().map(Quantity::toString))
          .build();

  private StockAgreementFacts() {}

  /** How the goods stand to what should be there. */
  enum Goods {
    EQUAL,
    SHORT,
    OVER
  }

  private static Optional<Goods> goods(PartDifference difference) {
    return difference
        .unexplained()
        .map(
            rest ->
                difference.withinTolerance().orElseThrow()
                    ? Goods.EQUAL
                    : rest.isNegative() ? Goods.SHORT : Goods.OVER);
  }
}
