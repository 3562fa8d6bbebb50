package io.dealership.rules.organization;

import io.dealership.core.organization.Qualification;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.decision.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Decisions that cite the clauses of the one thing that was asked about, rather than those of the
 * whole row.
 */
final class Cited {

  private Cited() {}

  /**
   * The decision with these citations.
   *
   * @param rules the rules that speak of the thing, all if none is named; the others keep their own
   *     citations
   */
  static <T> Decision<T> of(Decision<T> decision, List<Citation> citations, String... rules) {
    return citations.isEmpty() ? decision : told(decision, citations, Set.of(rules), fact -> fact);
  }

  /** The decision with the citations of a qualification, and what is missing by its name. */
  static <T> Decision<T> of(Decision<T> decision, List<Citation> citations, Qualification asked) {
    return told(
        decision,
        citations,
        Set.of(),
        fact ->
            fact.name().equals(QualificationFacts.STATE)
                ? new MissingFact(asked.code(), asked.text(), Optional.empty())
                : fact);
  }

  private static <T> Decision<T> told(
      Decision<T> decision,
      List<Citation> citations,
      Set<String> rules,
      UnaryOperator<MissingFact> naming) {
    return Decision.composed(
        decision.question(),
        decision.on(),
        decision.pack(),
        decision.outcome(),
        () -> {
          List<Finding> findings = new ArrayList<>();
          for (Finding finding : decision.findings()) {
            boolean speaks = rules.isEmpty() || rules.contains(finding.rule().rule());
            findings.add(
                speaks && !citations.isEmpty() ? finding.withCitations(citations) : finding);
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
