package io.dealership.core.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of what an event belongs to, as the store gives it: a repair order, a policy, a
 * complaint, a prospect. Events of the same case belong together.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record CaseNumber(@JsonValue String value) implements Comparable<CaseNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public CaseNumber {
    VisibleText.check("CaseNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CaseNumber of(String value) {
    return new CaseNumber(value);
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
