package io.dealership.rules.decision;

/** A text of a decision table is not the S-FEEL that was expected there. */
final class FeelException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_TEXT = 120;

  private final String expectation;

  FeelException(String text, String expectation) {
    super("Expected " + expectation + ", but was '" + shortened(text) + "'");
    this.expectation = expectation;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  /** What was expected, with the position in the text: {@code a number at position 4}. */
  String expectation() {
    return expectation;
  }
}
