package io.dealership.core.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a lot: what came in together and is told apart on the shelf.
 *
 * <p>It tells lots of one part apart; lots of other parts may have the same.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record LotNumber(@JsonValue String value) implements Comparable<LotNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public LotNumber {
    VisibleText.check("LotNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LotNumber of(String value) {
    return new LotNumber(value);
  }

  @Override
  public int compareTo(LotNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
