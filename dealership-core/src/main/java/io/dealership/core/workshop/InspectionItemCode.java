package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * What the store calls a piece of work when it is checked: the number of the job line, or a name
 * such as {@code front-brakes}.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record InspectionItemCode(@JsonValue String value)
    implements Comparable<InspectionItemCode> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public InspectionItemCode {
    VisibleText.check("InspectionItemCode.value", value, MAX_LENGTH);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InspectionItemCode of(String value) {
    return new InspectionItemCode(value);
  }

  @Override
  public int compareTo(InspectionItemCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
