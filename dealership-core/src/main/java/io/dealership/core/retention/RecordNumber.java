package io.dealership.core.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number under which the store keeps a record: that of an order, a file, a shelf mark.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record RecordNumber(@JsonValue String value) implements Comparable<RecordNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public RecordNumber {
    VisibleText.check("RecordNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RecordNumber of(String value) {
    return new RecordNumber(value);
  }

  @Override
  public int compareTo(RecordNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
