package io.dealership.rules.document;

/**
 * One thing that is wrong with a document from outside: where it stands, what stands there, and
 * what was expected.
 *
 * @param file the name of the document within its pack or folder, such as {@code
 *     tables/warranty-coverage.dmn}
 * @param place the place within it: a JSON path, or table, rule and cell, with line and column
 *     where known
 * @param value what was found there, shortened to a printable length
 * @param expectation what should be there, such as {@code a whole number from 0}
 */
public record Problem(String file, String place, String value, String expectation) {

  private static final int LONGEST_VALUE = 120;

  public Problem {
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "… (" + value.length() + " characters)";
    }
  }

  /** The problem as one line: {@code file, place: expected …, but was …}. */
  @Override
  public String toString() {
    return file + ", " + place + ": expected " + expectation + ", but was " + value;
  }
}
