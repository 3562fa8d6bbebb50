package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number of an item of an estimate or of an addition to it, as the store gives it: one item of
 * a repair order has one number.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record WorkItemNumber(@JsonValue String value) implements Comparable<WorkItemNumber> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public WorkItemNumber {
    VisibleText.check("WorkItemNumber.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkItemNumber of(String value) {
    return new WorkItemNumber(value);
  }

  @Override
  public int compareTo(WorkItemNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
