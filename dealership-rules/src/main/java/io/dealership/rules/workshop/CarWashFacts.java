package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;

/** The facts of the table of washes: those of the question. */
final class CarWashFacts {

  static final FactType<CarWashQuestion> TYPE =
      FactType.builder(CarWashQuestion.class)
          .optionalFlag("finalInspectionPassed", CarWashQuestion::finalInspectionPassed)
          .optionalFlag("washWanted", CarWashQuestion::washWanted)
          .build();

  private CarWashFacts() {}
}
