package io.dealership.rules.insurance;

import io.dealership.core.insurance.InsuranceLine;
import io.dealership.core.insurance.ShortTermReason;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of offers.
 *
 * @param term how long a compulsory policy runs
 * @param earliestIssueOn the first day on which a renewal may be issued; empty when it is not known
 */
record InsuranceOfferFacts(
    InsuranceOfferQuestion question,
    Period term,
    Optional<LocalDate> earliestIssueOn,
    LocalDate on) {

  /** How long the cover runs, against the term of the law. */
  enum TermLength {
    SHORTER,
    AS_THE_LAW_HAS_IT,
    LONGER
  }

  static final FactType<InsuranceOfferFacts> TYPE =
      FactType.builder(InsuranceOfferFacts.class)
          .optionalChoice("line", InsuranceLine.class, f -> f.question.line())
          .optionalFlag("insurerCertified", f -> f.question.insurerCertified())
          .optionalFlag("insurerRulesKept", f -> f.question.insurerRulesKept())
          .optionalFlag("benefitOutsideContract", f -> f.question.benefitOutsideContract())
          .optionalFlag("bundleForced", f -> f.question.bundleForced())
          .optionalChoice("termLength", TermLength.class, InsuranceOfferFacts::termLength)
          .optionalChoice(
              "shortTermReason", ShortTermReason.class, f -> f.question.shortTermReason())
          .optionalInteger("daysToIssue", InsuranceOfferFacts::daysToIssue)
          .optionalFlag("entryErrors", f -> f.question.entryErrors())
          // for messages only
          .optionalDate("coverFrom", f -> f.question.coverFrom())
          .optionalDate("lastDayOfCover", f -> f.question.coverUntil().map(day -> day.minusDays(1)))
          .optionalDate("expiresOn", f -> f.question.expiresOn())
          .optionalDate("earliestIssueOn", InsuranceOfferFacts::earliestIssueOn)
          .build();

  private Optional<TermLength> termLength() {
    if (question.coverFrom().isEmpty() || question.coverUntil().isEmpty()) {
      return Optional.empty();
    }
    int order = question.coverUntil().get().compareTo(question.coverFrom().get().plus(term));
    return Optional.of(
        order < 0
            ? TermLength.SHORTER
            : order > 0 ? TermLength.LONGER : TermLength.AS_THE_LAW_HAS_IT);
  }

  /** What is no renewal has no day to wait for. */
  private OptionalLong daysToIssue() {
    if (question.renewal().equals(Optional.of(false))) {
      return OptionalLong.of(0);
    }
    return earliestIssueOn.isPresent()
        ? OptionalLong.of(earliestIssueOn.get().toEpochDay() - on.toEpochDay())
        : OptionalLong.empty();
  }
}
