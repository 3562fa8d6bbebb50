package io.dealership.core.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a case, such as that of its repair order.
 *
 * @param value 1 to 80 visible characters; blanks only between them
 * @since 0.1
 */
public record CaseNumber(@JsonValue String value) implements Comparable<CaseNumber> {

  private static final int MAX_LENGTH = 80;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 80 visible characters
   */
  public CaseNumber {
    VisibleText.check("CaseNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 80 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CaseNumber of(String value) {
    return new CaseNumber(value);
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as it was given. */
  @Override
  public String toString() {
    return value;
  }
}
