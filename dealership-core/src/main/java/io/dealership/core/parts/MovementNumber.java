package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a movement of stock, as the book of the store gives it.
 *
 * <p>No two movements of a ledger have the same.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record MovementNumber(@JsonValue String value) implements Comparable<MovementNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public MovementNumber {
    VisibleText.check("MovementNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MovementNumber of(String value) {
    return new MovementNumber(value);
  }

  @Override
  public int compareTo(MovementNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
