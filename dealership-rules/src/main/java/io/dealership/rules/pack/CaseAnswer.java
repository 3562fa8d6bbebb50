package io.dealership.rules.pack;

import java.util.List;
import java.util.Optional;

/**
 * What was answered to a test case of a pack.
 *
 * @param outcome the outcome; empty when it stayed undetermined
 * @param reasons the codes of the reasons, in order of weight
 * @param missing the facts that must be asked for
 */
public record CaseAnswer(Optional<String> outcome, List<String> reasons, List<String> missing) {

  public CaseAnswer {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
  }

  /** The answer in one line. */
  @Override
  public String toString() {
    return outcome.orElse("undetermined")
        + " for "
        + reasons
        + (missing.isEmpty() ? "" : " with " + missing + " missing");
  }
}
