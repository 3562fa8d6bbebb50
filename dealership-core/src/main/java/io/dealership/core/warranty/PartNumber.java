package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a part, as the maker's catalogue has it.
 *
 * <p>Blanks count: a catalogue that groups digits is written as it groups them.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record PartNumber(@JsonValue String value) implements Comparable<PartNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public PartNumber {
    VisibleText.check("PartNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartNumber of(String value) {
    return new PartNumber(value);
  }

  @Override
  public int compareTo(PartNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the catalogue has it. */
  @Override
  public String toString() {
    return value;
  }
}
