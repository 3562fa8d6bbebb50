package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * What the explanations of one place of a table have in common: all of them but the values of
 * facts.
 *
 * @param sayings the rules that speak, the weightiest first
 * @param presumptions the findings behind those of the rules
 */
record Outline<F, T>(
    Optional<T> outcomeIfEnforced,
    List<T> possible,
    List<Saying<F>> sayings,
    List<Finding> presumptions,
    List<MissingFact> missing,
    List<Alternative> alternatives,
    LocalText headline) {

  Outline {
    possible = List.copyOf(possible);
    sayings = List.copyOf(sayings);
    presumptions = List.copyOf(presumptions);
    missing = List.copyOf(missing);
    alternatives = List.copyOf(alternatives);
  }

  /** The explanation for facts that lie at this place. */
  Explanation<T> explanation(F facts) {
    Finding[] findings = new Finding[sayings.size() + presumptions.size()];
    int at = 0;
    for (Saying<F> saying : sayings) {
      findings[at++] = saying.about(facts);
    }
    for (Finding presumption : presumptions) {
      findings[at++] = presumption;
    }
    return new Explanation<>(
        outcomeIfEnforced, possible, List.of(findings), missing, alternatives, headline);
  }
}
