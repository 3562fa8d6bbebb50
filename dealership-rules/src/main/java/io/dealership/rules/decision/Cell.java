package io.dealership.rules.decision;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * One input cell of a decision table: a list of tests of which one must hold, or none of which may
 * hold.
 *
 * @param negated whether the cell is written {@code not(…)}
 * @param tests the tests; empty, and then not negated, for the cell {@code -} that accepts
 *     everything
 */
public record Cell(boolean negated, List<UnaryTest> tests) {

  private static final Cell ANY = new Cell(false, List.of());

  public Cell {
    tests = List.copyOf(tests);
    if (negated && tests.isEmpty()) {
      throw new IllegalArgumentException("Cell.tests must not be empty in not(…), but were []");
    }
  }

  /** The cell {@code -}, which accepts every value and its absence. */
  public static Cell any() {
    return ANY;
  }

  /** A cell in which one of the tests must hold. */
  public static Cell of(UnaryTest... tests) {
    return new Cell(false, List.of(tests));
  }

  /**
   * Reads a cell as S-FEEL writes it, for values of one type.
   *
   * @throws IllegalArgumentException when the text is not in S-FEEL, naming the text and the
   *     position
   */
  public static Cell parse(String text, FeelType type) {
    return Feel.parseCell(text, type);
  }

  /** Whether this is the cell {@code -}. */
  public boolean isAny() {
    return tests.isEmpty();
  }

  /** The cell as S-FEEL writes it; {@link #parse} reads it back. */
  @Override
  public String toString() {
    if (isAny()) {
      return "-";
    }
    String list = tests.stream().map(Object::toString).collect(joining(", "));
    return negated ? "not(" + list + ")" : list;
  }
}
