package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of daily checks. */
record DailyCheckFacts(DailyCheckQuestion question, NeededCodes points) {

  static final FactType<DailyCheckFacts> TYPE =
      FactType.builder(DailyCheckFacts.class)
          .optionalFlag("pointsChecked", f -> f.points.complete())
          .optionalFlag("checkRecorded", f -> f.question.recorded())
          // for messages only
          .optionalWords("pointsOpen", f -> f.points.words())
          .build();
}
