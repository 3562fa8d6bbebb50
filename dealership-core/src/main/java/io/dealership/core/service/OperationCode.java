package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The code of a labor operation, as the maker's or the store's list of labor times has it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record OperationCode(@JsonValue String value) implements Comparable<OperationCode> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public OperationCode {
    VisibleText.check("OperationCode.value", value, MAX_LENGTH);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OperationCode of(String value) {
    return new OperationCode(value);
  }

  @Override
  public int compareTo(OperationCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the list has it. */
  @Override
  public String toString() {
    return value;
  }
}
