package io.dealership.rules.settlement;

import io.dealership.core.settlement.PartCondition;
import io.dealership.rules.decision.FactType;

/** The facts of the table of parts that come in: those of the question. */
final class PartReceiptFacts {

  static final FactType<PartReceiptQuestion> TYPE =
      FactType.builder(PartReceiptQuestion.class)
          .optionalChoice("receivedPart", PartCondition.class, PartReceiptQuestion::partCondition)
          .optionalFlag("originProven", PartReceiptQuestion::originProven)
          .optionalFlag("kindLabeled", PartReceiptQuestion::kindLabeled)
          .build();

  private PartReceiptFacts() {}
}
