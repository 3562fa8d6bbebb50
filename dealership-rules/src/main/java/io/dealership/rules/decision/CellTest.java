package io.dealership.rules.decision;

import org.jspecify.annotations.Nullable;

/** What a bound cell means: whether it accepts a value. The one place where this is said. */
final class CellTest {

  private CellTest() {}

  /**
   * Whether a cell accepts a value in its canonical form, or its absence.
   *
   * <p>No comparison holds for an absent value; so {@code not(…)} accepts it unless {@code null}
   * stands in the list.
   */
  static boolean accepts(Cell cell, @Nullable Object value) {
    if (cell.isAny()) {
      return true;
    }
    for (UnaryTest test : cell.tests()) {
      if (accepts(test, value)) {
        return !cell.negated();
      }
    }
    return cell.negated();
  }

  private static boolean accepts(UnaryTest test, @Nullable Object value) {
    if (test instanceof UnaryTest.IsNull) {
      return value == null;
    }
    if (value == null) {
      return false;
    }
    if (test instanceof UnaryTest.EqualTo equal) {
      return constant(equal.value()).equals(value);
    }
    UnaryTest.Interval interval = (UnaryTest.Interval) test;
    if (interval.low().isPresent()) {
      int order = Values.compare(value, constant(interval.low().get()));
      if (order < 0 || (order == 0 && !interval.lowClosed())) {
        return false;
      }
    }
    if (interval.high().isPresent()) {
      int order = Values.compare(value, constant(interval.high().get()));
      return order < 0 || (order == 0 && interval.highClosed());
    }
    return true;
  }

  private static Object constant(Endpoint endpoint) {
    if (endpoint instanceof Endpoint.Constant constant) {
      return constant.value();
    }
    throw new IllegalArgumentException(
        "DecisionTable.bind must come before it is asked, but parameter '"
            + endpoint
            + "' has no value");
  }
}
