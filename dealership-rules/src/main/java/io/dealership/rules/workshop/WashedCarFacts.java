package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of washed cars. */
record WashedCarFacts(WashedCarQuestion question, NeededCodes cleaned) {

  static final FactType<WashedCarFacts> TYPE =
      FactType.builder(WashedCarFacts.class)
          .optionalFlag("unharmed", f -> f.question.unharmed())
          .optionalFlag("partsCleaned", f -> f.cleaned.complete())
          .optionalFlag("inFinishedArea", f -> f.question.inFinishedArea())
          .optionalFlag("noseToExit", f -> f.question.noseToExit())
          // for messages only
          .optionalWords("partsDirty", f -> f.cleaned.words())
          .build();
}
