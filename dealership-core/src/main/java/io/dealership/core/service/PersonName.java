package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The name of a person, as evidence.
 *
 * <p>{@link #toString()} and all messages mask it; {@link #value()} is the explicit view. In JSON
 * it is its whole text.
 *
 * @param value 1 to 80 visible characters; blanks only between them
 * @since 0.1
 */
public record PersonName(@JsonValue String value) implements Comparable<PersonName> {

  private static final int MAX_LENGTH = 80;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 80 visible characters
   */
  public PersonName {
    VisibleText.check("PersonName.value", value, MAX_LENGTH);
  }

  /**
   * Returns the name with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 80 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PersonName of(String value) {
    return new PersonName(value);
  }

  @Override
  public int compareTo(PersonName other) {
    return value.compareTo(other.value);
  }

  /** Returns the masked name: its first character. */
  @Override
  public String toString() {
    return value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
  }
}
