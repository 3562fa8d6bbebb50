package io.dealership.examples.command;

/**
 * What is wrong with a line of a file.
 *
 * @param file the name of the file
 * @param line the number of the line, from 1
 * @param field the path of the field, such as {@code jobLines[0].labor}; empty when it is the whole
 *     line
 * @param value what was there, as far as it can be told; empty when it cannot, or must not be shown
 * @param message what was expected and what was there
 */
public record LineProblem(String file, long line, String field, String value, String message) {

  /** {@code orders.jsonl:17, jobLines[0].labor: must not be null}. */
  @Override
  public String toString() {
    return file + ":" + line + (field.isEmpty() ? "" : ", " + field) + ": " + message;
  }
}
