package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The code by which a workshop tells one fault from another, such as a trouble code or the number
 * of a complaint in the maker's list.
 *
 * <p>Two repairs are of the same fault when their codes are equal.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record FaultCode(@JsonValue String value) implements Comparable<FaultCode> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public FaultCode {
    VisibleText.check("FaultCode.value", value, MAX_LENGTH);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FaultCode of(String value) {
    return new FaultCode(value);
  }

  @Override
  public int compareTo(FaultCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the list has it. */
  @Override
  public String toString() {
    return value;
  }
}
