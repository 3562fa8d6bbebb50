package io.dealership.core.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The code under which something is charged: of a labor operation, a part, a fee or a vehicle.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record ChargeCode(@JsonValue String value) implements Comparable<ChargeCode> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public ChargeCode {
    VisibleText.check("ChargeCode.value", value, MAX_LENGTH);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChargeCode of(String value) {
    return new ChargeCode(value);
  }

  @Override
  public int compareTo(ChargeCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the list has it. */
  @Override
  public String toString() {
    return value;
  }
}
