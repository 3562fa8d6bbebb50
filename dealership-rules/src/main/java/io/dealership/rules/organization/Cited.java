package io.dealership.rules.organization;

import io.dealership.core.organization.Qualification;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Decisions with the clauses behind the one thing that was asked about, before those of the row.
 */
final class Cited {

  private Cited() {}

  /** The decision with these citations first. */
  static <T> Decision<T> of(Decision<T> decision, List<Citation> citations) {
    return citations.isEmpty() ? decision : told(decision, citations, fact -> fact);
  }

  /** The decision with these citations first, and what is missing by the name of what is asked. */
  static <T> Decision<T> of(Decision<T> decision, List<Citation> citations, Qualification asked) {
    return told(
        decision,
        citations,
        fact ->
            fact.name().equals(QualificationFacts.STATE)
                ? new MissingFact(asked.code(), asked.text(), Optional.empty())
                : fact);
  }

  private static <T> Decision<T> told(
      Decision<T> decision, List<Citation> citations, UnaryOperator<MissingFact> naming) {
    return Decision.composed(
        decision.question(),
        decision.on(),
        decision.pack(),
        decision.outcome(),
        () -> {
          List<Finding> findings = new ArrayList<>();
          for (Finding finding : decision.findings()) {
            Set<Citation> all = new LinkedHashSet<>(citations);
            all.addAll(finding.citations());
            findings.add(finding.withCitations(all));
          }
          return Decision.of(
              decision.question(),
              decision.on(),
              decision.pack(),
              decision.outcome(),
              decision.outcomeIfEnforced(),
              decision.possible(),
              new LocalText(decision.headline(Locale.CHINESE), decision.headline(Locale.ENGLISH)),
              findings,
              decision.missing().stream().map(naming).toList(),
              List.of()); // "be somebody else" is no advice; the next steps say what to do
        });
  }
}
