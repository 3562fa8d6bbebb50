package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of proposals.
 *
 * @param least the least number of alternatives
 */
record ProposalFacts(ProposalQuestion question, int least) {

  static final FactType<ProposalFacts> TYPE =
      FactType.builder(ProposalFacts.class)
          .optionalChoice("stage", ProposalStage.class, f -> f.question.stage())
          .optionalInteger("alternativesMissing", ProposalFacts::missing)
          .optionalFlag("confirmedInWriting", f -> f.question.confirmedInWriting())
          // for messages only
          .optionalInteger("alternatives", ProposalFacts::alternatives)
          .integer("leastAlternatives", ProposalFacts::least)
          .build();

  private OptionalLong alternatives() {
    Optional<Integer> known = question.alternatives();
    return known.isPresent() ? OptionalLong.of(known.get()) : OptionalLong.empty();
  }

  private OptionalLong missing() {
    return alternatives().isPresent()
        ? OptionalLong.of(least - alternatives().getAsLong())
        : OptionalLong.empty();
  }
}
