package io.dealership.rules.storeroom;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.Implied;
import java.util.Optional;

/** The facts of the table of receipts. */
final class StockReceiptFacts {

  static final FactType<StockReceiptQuestion> TYPE =
      FactType.builder(StockReceiptQuestion.class)
          .optionalChoice("conditionCheck", Permit.class, StockReceiptQuestion::conditionCheck)
          .optionalFlag("inspected", StockReceiptQuestion::inspected)
          .optionalFlag("otherHandsInspected", StockReceiptFacts::otherHands)
          .optionalFlag("damagedSetAside", q -> Implied.by(q.damageFound(), q.damagedSetAside()))
          .optionalFlag(
              "shortageRecorded", q -> Implied.by(q.shortageFound(), q.shortageRecorded()))
          .optionalFlag("ledgerEntered", q -> Implied.by(closes(q), q.ledgerEntered()))
          .optionalFlag("cardEntered", q -> Implied.by(closes(q), q.cardEntered()))
          .build();

  private StockReceiptFacts() {}

  private static Optional<Boolean> otherHands(StockReceiptQuestion question) {
    return question
        .orderedBy()
        .flatMap(one -> question.inspectedBy().map(other -> !other.equals(one)));
  }

  private static Optional<Boolean> closes(StockReceiptQuestion question) {
    return question.step().map(step -> step == ReceiptStep.CLOSE);
  }
}
