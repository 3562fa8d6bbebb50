package io.dealership.rules.workshop;

import io.dealership.core.workshop.CarAct;
import io.dealership.rules.decision.FactType;

/** The facts of the table of the treatment of cars: those of the question. */
final class CarTreatmentFacts {

  static final FactType<CarTreatmentQuestion> TYPE =
      FactType.builder(CarTreatmentQuestion.class)
          .optionalChoice("act", CarAct.class, CarTreatmentQuestion::act)
          .optionalFlag("neededForJob", CarTreatmentQuestion::neededForJob)
          .optionalFlag("customerConsents", CarTreatmentQuestion::customerConsents)
          .optionalFlag("moverDesignated", CarTreatmentQuestion::moverDesignated)
          .optionalFlag("moverQualified", CarTreatmentQuestion::moverQualified)
          .build();

  private CarTreatmentFacts() {}
}
