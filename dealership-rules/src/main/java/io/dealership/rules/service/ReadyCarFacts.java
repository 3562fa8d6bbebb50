package io.dealership.rules.service;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.Implied;

/** The facts of the table of cars that are ready: those of the question. */
final class ReadyCarFacts {

  static final FactType<ReadyCarQuestion> TYPE =
      FactType.builder(ReadyCarQuestion.class)
          .optionalFlag("workFinished", q -> q.endOfWork().map(Permit::isAllowed))
          .optionalFlag("inspectorSigned", ReadyCarQuestion::inspectorSigned)
          .optionalFlag("papersChecked", ReadyCarQuestion::papersChecked)
          .optionalFlag("carChecked", ReadyCarQuestion::carChecked)
          .optionalFlag("faultGone", ReadyCarQuestion::faultGone)
          .optionalFlag("oldPartsReady", q -> Implied.by(q.partsReplaced(), q.oldPartsReady()))
          .optionalFlag("nothingLeftBehind", ReadyCarQuestion::nothingLeftBehind)
          .optionalFlag("cleanInside", ReadyCarQuestion::cleanInside)
          .optionalFlag(
              "cleanOutside", q -> Implied.by(Implied.not(q.washDeclined()), q.cleanOutside()))
          .build();

  private ReadyCarFacts() {}
}
