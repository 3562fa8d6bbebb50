package io.dealership.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of a repair order, as the store gives it.
 *
 * <p>Stores number as they like; upper and lower case differ. The number leads to no person outside
 * the store, so messages may show it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record RepairOrderNumber(@JsonValue String value) implements Comparable<RepairOrderNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public RepairOrderNumber {
    VisibleText.check("RepairOrderNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RepairOrderNumber of(String value) {
    return new RepairOrderNumber(value);
  }

  @Override
  public int compareTo(RepairOrderNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
