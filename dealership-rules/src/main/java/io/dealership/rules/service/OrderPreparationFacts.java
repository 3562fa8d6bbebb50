package io.dealership.rules.service;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of orders that are to be printed. */
record OrderPreparationFacts(OrderPreparationQuestion question, NeededCodes options) {

  static final FactType<OrderPreparationFacts> TYPE =
      FactType.builder(OrderPreparationFacts.class)
          .optionalFlag("faultKnown", f -> f.question.faultKnown())
          .optionalFlag("estimateSplit", f -> f.question.estimateSplit())
          .optionalFlag("estimateComplete", f -> f.question.estimateComplete())
          .optionalFlag("pendingNoted", f -> f.question.pendingNoted())
          .optionalFlag("pendingTold", f -> f.question.pendingTold())
          .optionalFlag("historyViewed", f -> f.question.historyViewed())
          .optionalFlag("optionsComplete", f -> f.options.complete())
          // for messages only
          .optionalWords("optionsMissing", f -> f.options.words())
          .build();
}
