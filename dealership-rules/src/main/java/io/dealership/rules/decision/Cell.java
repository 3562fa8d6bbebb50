package io.dealership.rules.decision;

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

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(Object other) {
    return other instanceof Cell cell && negated == cell.negated && tests.equals(cell.tests);
  }

  @Override
  public int hashCode() {
    return 2 * tests.hashCode() + (negated ? 1 : 0);
  }

  /** The cell as S-FEEL writes it; {@link #parse} reads it back. */
  @Override
  public String toString() {
    if (isAny()) {
      return "-";
    }
    if (tests.size() == 1 && !negated) {
      return tests.get(0).toString();
    }
    StringBuilder list = new StringBuilder(negated ? "not(" : "");
    for (int i = 0; i < tests.size(); i++) {
      list.append(i == 0 ? "" : ", ").append(tests.get(i));
    }
    return list.append(negated ? ")" : "").toString();
  }
}
