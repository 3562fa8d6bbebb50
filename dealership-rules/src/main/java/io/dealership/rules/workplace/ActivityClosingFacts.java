package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of closings. */
record ActivityClosingFacts(ActivityClosingQuestion question, NeededCodes points) {

  static final FactType<ActivityClosingFacts> TYPE =
      FactType.builder(ActivityClosingFacts.class)
          .optionalFlag("monitored", f -> f.question.monitored())
          .optionalFlag("followedUp", f -> f.question.followedUp())
          .optionalFlag("summedUp", f -> f.question.summedUp())
          .optionalFlag("checkPointsDone", f -> f.points.complete())
          // for messages only
          .optionalText("openCheckPoints", f -> f.points.codes())
          .build();
}
