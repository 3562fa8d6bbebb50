package io.dealership.rules.decision;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** One of the tests that stand, separated by commas, in a cell of a decision table. */
public sealed interface UnaryTest {

  /**
   * The value lies between two endpoints; at least one of them is there.
   *
   * @param low the lower endpoint; empty for a half line such as {@code < 5}
   * @param lowClosed whether the lower endpoint itself belongs to the interval; false when there is
   *     none
   * @param high the upper endpoint; empty for a half line such as {@code >= 5}
   * @param highClosed whether the upper endpoint itself belongs to the interval; false when there
   *     is none
   */
  record Interval(
      Optional<Endpoint> low, boolean lowClosed, Optional<Endpoint> high, boolean highClosed)
      implements UnaryTest {

    public Interval {
      if (low.isEmpty() && high.isEmpty()) {
        throw new IllegalArgumentException(
            "UnaryTest.Interval must have a low or a high endpoint, but has neither");
      }
      lowClosed = lowClosed && low.isPresent();
      highClosed = highClosed && high.isPresent();
    }

    // written out: what the compiler generates is linked at run time, which makes a slow start
    @Override
    public boolean equals(Object other) {
      return other instanceof Interval test
          && lowClosed == test.lowClosed
          && highClosed == test.highClosed
          && low.equals(test.low)
          && high.equals(test.high);
    }

    @Override
    public int hashCode() {
      return 31 * low.hashCode() + high.hashCode();
    }

    /** The interval as S-FEEL writes it: {@code >= 5}, {@code [1..5)}. */
    @Override
    public String toString() {
      if (high.isEmpty()) {
        return (lowClosed ? ">= " : "> ") + low.orElseThrow();
      }
      if (low.isEmpty()) {
        return (highClosed ? "<= " : "< ") + high.orElseThrow();
      }
      return (lowClosed ? "[" : "(") + low.get() + ".." + high.get() + (highClosed ? "]" : ")");
    }
  }

  /** The value is this one. */
  record EqualTo(Endpoint value) implements UnaryTest {

    public EqualTo {
      requireNonNull(value, "value");
    }

    // written out: what the compiler generates is linked at run time, which makes a slow start
    @Override
    public boolean equals(Object other) {
      return other instanceof EqualTo test && value.equals(test.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** There is no value: S-FEEL's {@code null}. */
  record IsNull() implements UnaryTest {

    // written out: what the compiler generates is linked at run time, which makes a slow start
    @Override
    public boolean equals(Object other) {
      return other instanceof IsNull;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      return "null";
    }
  }
}
