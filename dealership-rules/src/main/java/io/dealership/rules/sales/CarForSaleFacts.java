package io.dealership.rules.sales;

import io.dealership.core.sales.NewCarProblem;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/**
 * The facts of the table of new cars for sale.
 *
 * @param damage who is told of damage
 * @param quality who is told of a problem of quality
 */
record CarForSaleFacts(
    CarForSaleQuestion question,
    NeededCodes proofs,
    NeededCodes custody,
    NeededCodes damage,
    NeededCodes quality) {

  static final FactType<CarForSaleFacts> TYPE =
      FactType.builder(CarForSaleFacts.class)
          .optionalFlag("sellableProofs", f -> f.proofs.complete())
          .optionalFlag("custodyComplete", f -> f.custody.complete())
          .optionalChoice("newCarProblem", NewCarProblem.class, f -> f.question.problem())
          .optionalFlag("problemRecorded", f -> f.question.problemRecorded())
          .optionalFlag("damageReported", f -> f.damage.complete())
          .optionalFlag("qualityReported", f -> f.quality.complete())
          .optionalFlag("problemSolved", f -> f.question.problemSolved())
          // for messages only
          .optionalText("missingProofs", f -> f.proofs.codes())
          .optionalText("notInCustody", f -> f.custody.codes())
          .optionalText("damageUntold", f -> f.damage.codes())
          .optionalText("qualityUntold", f -> f.quality.codes())
          .build();
}
