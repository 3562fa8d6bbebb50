package io.dealership.core.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a request for approval, as the store gives it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record RequestNumber(@JsonValue String value) implements Comparable<RequestNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public RequestNumber {
    VisibleText.check("RequestNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RequestNumber of(String value) {
    return new RequestNumber(value);
  }

  @Override
  public int compareTo(RequestNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
