package io.dealership.core.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The id of an event, as the system gives it that recorded it; unique within a case.
 *
 * @param value 1 to 80 visible characters; blanks only between them
 * @since 0.1
 */
public record EventId(@JsonValue String value) implements Comparable<EventId> {

  private static final int MAX_LENGTH = 80;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 80 visible characters
   */
  public EventId {
    VisibleText.check("EventId.value", value, MAX_LENGTH);
  }

  /**
   * Returns the id with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 80 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /** Returns the id as it was recorded. */
  @Override
  public String toString() {
    return value;
  }
}
