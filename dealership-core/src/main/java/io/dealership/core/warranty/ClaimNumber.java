package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a warranty claim, as the store gives it.
 *
 * <p>Stores number as they like; upper and lower case differ. The number leads to no person outside
 * the store, so messages may show it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record ClaimNumber(@JsonValue String value) implements Comparable<ClaimNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public ClaimNumber {
    VisibleText.check("ClaimNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClaimNumber of(String value) {
    return new ClaimNumber(value);
  }

  @Override
  public int compareTo(ClaimNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
