package io.dealership.core.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a tool, a measuring device or a piece of equipment, as its label has it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record ToolNumber(@JsonValue String value) implements Comparable<ToolNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public ToolNumber {
    VisibleText.check("ToolNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ToolNumber of(String value) {
    return new ToolNumber(value);
  }

  @Override
  public int compareTo(ToolNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
