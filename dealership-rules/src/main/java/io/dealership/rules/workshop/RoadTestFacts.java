package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;

/** The facts of the table of road tests: those of the question. */
final class RoadTestFacts {

  static final FactType<RoadTestQuestion> TYPE =
      FactType.builder(RoadTestQuestion.class)
          .optionalFlag("carSafe", RoadTestQuestion::carSafe)
          .optionalFlag("peopleSafe", RoadTestQuestion::peopleSafe)
          .build();

  private RoadTestFacts() {}
}
