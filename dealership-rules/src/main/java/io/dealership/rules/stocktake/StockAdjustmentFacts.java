package io.dealership.rules.stocktake;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Implied;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * The facts of the table of adjustments.
 *
 * @param result what the stocktake came to
 */
record StockAdjustmentFacts(StockAdjustmentQuestion question, Reconciliation result) {

  static final FactType<StockAdjustmentFacts> TYPE =
      FactType.builder(StockAdjustmentFacts.class)
          .flag("countFinished", f -> f.result.open().isEmpty())
          .optionalFlag("closed", f -> f.question.closed())
          .optionalFlag(
              "causesNamed",
              f -> Implied.by(StocktakeClosingFacts.differs(f.result), f.question.causesNamed()))
          .optionalFlag("approved", f -> Implied.by(f.beyondTolerance(), f.question.approved()))
          // for messages only
          .optionalText("open", StockAdjustmentFacts::openText)
          .optionalText("lossValue", f -> f.result.lossValue().map(Money::toString))
          .optionalText("gainValue", f -> f.result.gainValue().map(Money::toString))
          .build();

  /** Whether any part lacks or has more than the tolerance; empty while that may turn out. */
  private Optional<Boolean> beyondTolerance() {
    if (result.parts().stream()
        .anyMatch(part -> part.withinTolerance().equals(Optional.of(false)))) {
      return Optional.of(true);
    }
    return result.open().isEmpty() ? Optional.of(false) : Optional.empty();
  }

  private Optional<String> openText() {
    return result.open().isEmpty()
        ? Optional.empty()
        : Optional.of(
            result.open().stream()
                .map(part -> part.part().value())
                .collect(Collectors.joining(", ")));
  }
}
