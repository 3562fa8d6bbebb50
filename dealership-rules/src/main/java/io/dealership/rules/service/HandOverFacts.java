package io.dealership.rules.service;

import io.dealership.core.service.RecallState;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.gate.ConditionalCodes;
import io.dealership.rules.gate.Implied;
import io.dealership.rules.gate.LayeredPack;
import io.dealership.rules.gate.NeededCodes;
import io.dealership.rules.warranty.ReleaseCertificate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts of the table of hand-overs. */
final class HandOverFacts {

  static final FactType<HandOverFacts> TYPE =
      FactType.builder(HandOverFacts.class)
          .optionalFlag(
              "certificateThere",
              f -> f.question.certificate().map(it -> it == ReleaseCertificate.MAY_HAND_OVER))
          .optionalFlag("workFinished", f -> f.question.endOfWork().map(Permit::isAllowed))
          .optionalFlag("consentSettled", f -> Implied.not(f.question.consentOpen()))
          .optionalFlag("accountSettled", f -> f.question.accountSettled())
          .optionalFlag("gatePassReady", f -> f.question.gatePassReady())
          .optionalFlag(
              "refusalEvidenced",
              f -> Implied.by(f.question.safetyWorkRefused(), f.question.refusalEvidenced()))
          .optionalFlag(
              "recallTold",
              f ->
                  Implied.by(
                      f.question.recall().map(RecallState.OPEN::equals), f.question.recallTold()))
          .optionalFlag("papersReturned", HandOverFacts::papersReturned)
          .optionalFlag("actsDone", f -> f.acts.complete())
          .optionalFlag("toCustomer", f -> f.question.toCustomer())
          .flag("refusalMayWait", f -> f.refusalMayWait)
          // for messages only
          .optionalWords("heldPapers", f -> f.names(f.question.papersHeld()))
          .optionalWords("openActs", f -> f.acts.words("act"))
          .build();

  private final HandOverQuestion question;
  private final LayeredPack pack;
  private final List<String> papers;
  private final ConditionalCodes acts;
  private final boolean refusalMayWait;

  HandOverFacts(HandOverQuestion question, LayeredPack pack, LocalDate on) {
    this.question = question;
    this.pack = pack;
    this.papers = pack.parameter(HandOverRules.PAPERS, on).texts();
    this.acts =
        new ConditionalCodes(pack, on, question.actsDone(), question.actsOpen())
            .and(HandOverRules.ACTS, Optional.of(true))
            .and(HandOverRules.ACTS_OF_PARTS, question.partsReplaced())
            .and(HandOverRules.ACTS_OF_ADVICE, question.repairsAdvised())
            .and(HandOverRules.ACTS_OF_FIRST_SERVICE, question.firstService())
            .and(HandOverRules.ACTS_OF_COVERS, question.coversUsed());
    this.refusalMayWait = !pack.parameter(HandOverRules.REFUSAL_HOLDS_CAR, on).flag();
  }

  /** Every paper that is still here counts, also one that the store does not ask about. */
  private Optional<Boolean> papersReturned() {
    if (!question.papersHeld().isEmpty()) {
      return Optional.of(false);
    }
    Set<String> settled = new LinkedHashSet<>();
    question.papersReturned().forEach(paper -> settled.add(paper.code()));
    question.papersNotTaken().forEach(paper -> settled.add(paper.code()));
    return settled.containsAll(papers) ? Optional.of(true) : Optional.empty();
  }

  private Optional<LocalText> names(Set<?> codes) {
    List<LocalText> names =
        codes.stream().map(code -> pack.name("paper", code.toString())).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(NeededCodes.joined(names));
  }
}
