package io.dealership.rules.service;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of reception. */
record CarReceptionFacts(
    CarReceptionQuestion question, NeededCodes fields, NeededCodes covers, NeededCodes papers) {

  static final FactType<CarReceptionFacts> TYPE =
      FactType.builder(CarReceptionFacts.class)
          .optionalFlag("walkRoundDone", f -> f.question.walkRoundDone())
          .optionalFlag("customerPresent", f -> f.question.customerPresent())
          .optionalFlag("fieldsComplete", f -> f.fields.complete())
          .optionalFlag("coversFitted", f -> f.covers.complete())
          .optionalFlag("exteriorRecorded", f -> f.question.exteriorRecorded())
          .optionalFlag("belongingsCounted", f -> f.question.belongingsCounted())
          .optionalFlag("papersSettled", f -> f.papers.complete())
          // for messages only
          .optionalWords("fieldsMissing", f -> f.fields.words())
          .optionalWords("coversMissing", f -> f.covers.words())
          .optionalWords("papersMissing", f -> f.papers.words())
          .build();
}
