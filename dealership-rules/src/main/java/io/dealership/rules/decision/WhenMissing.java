package io.dealership.rules.decision;

import static java.util.Objects.requireNonNull;

/** What it means that a fact is not given. */
public sealed interface WhenMissing {

  /** The fact has a value that nobody told: the answer must hold for every value it can have. */
  record Unknown() implements WhenMissing {}

  /** There is no value, and cells may test that with {@code null}: what DMN itself says. */
  record Absent() implements WhenMissing {}

  /**
   * A value is presumed until the contrary is told, as the law or a policy says.
   *
   * @param value the presumed value
   * @param source the citation of the presumption, as in the annotation {@code source} of a rule
   */
  record Presume(Object value, String source) implements WhenMissing {

    public Presume {
      value = Values.canonical(requireNonNull(value, "value"));
      requireNonNull(source, "source");
    }
  }

  /** The fact has a value that nobody told. */
  static WhenMissing unknown() {
    return new Unknown();
  }

  /** There is no value. */
  static WhenMissing absent() {
    return new Absent();
  }

  /** {@code value} is presumed, on the authority of {@code source}. */
  static WhenMissing presume(Object value, String source) {
    return new Presume(value, source);
  }
}
