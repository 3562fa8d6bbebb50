package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of an employee, as the store gives it; it leads to no person outside the store, so
 * messages may show it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record EmployeeNumber(@JsonValue String value) implements Comparable<EmployeeNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public EmployeeNumber {
    VisibleText.check("EmployeeNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EmployeeNumber of(String value) {
    return new EmployeeNumber(value);
  }

  @Override
  public int compareTo(EmployeeNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
