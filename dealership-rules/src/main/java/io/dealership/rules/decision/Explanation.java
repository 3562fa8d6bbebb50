package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.List;
import java.util.Optional;

/** All of a {@link Decision} but its outcome: made only when someone asks. */
record Explanation<T>(
    Optional<T> outcomeIfEnforced,
    List<T> possible,
    List<Finding> findings,
    List<MissingFact> missing,
    List<Alternative> alternatives,
    LocalText headline) {

  Explanation {
    possible = List.copyOf(possible);
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
    alternatives = List.copyOf(alternatives);
  }
}
