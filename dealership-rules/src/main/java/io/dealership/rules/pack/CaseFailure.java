package io.dealership.rules.pack;

import java.util.List;

/**
 * A test case of a pack was answered in another way than expected.
 *
 * @param expected the case
 * @param actual the answer
 */
public record CaseFailure(CaseEntry expected, CaseAnswer actual) {

  static boolean fails(CaseEntry expected, CaseAnswer actual) {
    return !expected.outcome().equals(actual.outcome())
        || expected.reasons().filter(reasons -> !reasons.equals(actual.reasons())).isPresent()
        || expected.missing().filter(missing -> !missing.equals(actual.missing())).isPresent();
  }

  /** The case with both answers. */
  @Override
  public String toString() {
    CaseAnswer wanted =
        new CaseAnswer(
            expected.outcome(),
            expected.reasons().orElse(actual.reasons()),
            expected.missing().orElse(List.of()));
    return "case " + expected.id() + ": expected " + wanted + ", but was " + actual;
  }
}
