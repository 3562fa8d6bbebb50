package io.dealership.rules.workshop;

import io.dealership.core.service.EstimateStage;
import io.dealership.core.workshop.WorkStage;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;

/**
 * The facts of the table of the start of work.
 *
 * @param insurerFirst whether the store asks for the insurer's agreement before it repairs a car
 *     that had an accident
 */
record StartOfWorkFacts(StartOfWorkQuestion question, boolean insurerFirst, NeededCodes clear) {

  static final FactType<StartOfWorkFacts> TYPE =
      FactType.builder(StartOfWorkFacts.class)
          .optionalChoice("work", WorkStage.class, f -> f.question.work())
          .optionalFlag("orderExplained", f -> f.question.orderExplained())
          .optionalFlag("orderSigned", f -> f.question.orderSigned())
          .optionalChoice("estimate", EstimateStage.class, f -> f.question.estimate())
          .optionalFlag("pendingTold", f -> f.question.pendingTold())
          .optionalFlag("technicianQualified", f -> f.question.technicianQualified())
          .optionalFlag("partsThere", f -> f.question.partsThere())
          .optionalFlag("recallStop", f -> f.question.recallStop())
          .optionalFlag("insurerAsked", StartOfWorkFacts::insurerAsked)
          .optionalFlag("insurerAgreed", f -> f.question.insurerAgreed())
          .optionalFlag("jobClear", f -> f.clear.complete())
          .optionalFlag("doubtsOpen", f -> f.question.doubtsOpen())
          // for messages only
          .optionalWords("pointsUnclear", f -> f.clear.words())
          .build();

  private Optional<Boolean> insurerAsked() {
    return insurerFirst ? question.accidentCar() : Optional.of(false);
  }
}
