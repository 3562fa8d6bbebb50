package io.dealership.core.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The id of an event in the system of the store: two reports with the same id are the same event.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record ContactEventId(@JsonValue String value) implements Comparable<ContactEventId> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public ContactEventId {
    VisibleText.check("ContactEventId.value", value, MAX_LENGTH);
  }

  /**
   * Returns the id with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContactEventId of(String value) {
    return new ContactEventId(value);
  }

  @Override
  public int compareTo(ContactEventId other) {
    return value.compareTo(other.value);
  }

  /** Returns the id as the system writes it. */
  @Override
  public String toString() {
    return value;
  }
}
