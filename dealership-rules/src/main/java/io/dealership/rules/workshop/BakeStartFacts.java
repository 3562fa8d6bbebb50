package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;

/** The facts of the table of the start of baking: those of the question. */
final class BakeStartFacts {

  static final FactType<BakeStartQuestion> TYPE =
      FactType.builder(BakeStartQuestion.class)
          .optionalFlag("paintComplete", BakeStartQuestion::paintComplete)
          .optionalFlag("toolsComplete", BakeStartQuestion::toolsComplete)
          .build();

  private BakeStartFacts() {}
}
