package io.dealership.rules.storeroom;

import io.dealership.rules.decision.FactType;

/** The facts of the table of disposal: those of the question. */
final class DisposalFacts {

  static final FactType<DisposalQuestion> TYPE =
      FactType.builder(DisposalQuestion.class)
          .optionalChoice("thing", DisposedThing.class, DisposalQuestion::thing)
          .optionalFlag("recorded", DisposalQuestion::recorded)
          .optionalFlag("approved", DisposalQuestion::approved)
          .optionalFlag("customerDecided", DisposalQuestion::customerDecided)
          .optionalFlag("makerReleased", DisposalQuestion::makerReleased)
          .optionalFlag("wasteInPlace", DisposalQuestion::inDesignatedPlace)
          .optionalFlag("collectorDesignated", DisposalQuestion::collectorDesignated)
          .optionalFlag("takerEntitled", DisposalQuestion::takerEntitled)
          .build();

  private DisposalFacts() {}
}
