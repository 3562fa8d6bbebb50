package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The code by which a group of dealers tells its stores apart.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record StoreCode(@JsonValue String value) implements Comparable<StoreCode> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public StoreCode {
    VisibleText.check("StoreCode.value", value, MAX_LENGTH);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StoreCode of(String value) {
    return new StoreCode(value);
  }

  @Override
  public int compareTo(StoreCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the group writes it. */
  @Override
  public String toString() {
    return value;
  }
}
