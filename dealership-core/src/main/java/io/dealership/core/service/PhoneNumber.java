package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A number that was called, of any country: digits, in front of them perhaps a plus.
 *
 * <p>The number leads to a person, so {@link #toString()} and all messages mask it; {@link
 * #value()} is the explicit view. In JSON it is its whole text.
 *
 * @param value 5 to 15 digits, in front of them perhaps a plus (ITU-T E.164 allows 15)
 * @since 0.1
 */
public record PhoneNumber(@JsonValue String value) {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 5 to 15 digits, perhaps with a plus
   */
  public PhoneNumber {
    checkArgument(
        value.matches("\\+?[0-9]{5,15}"),
        "PhoneNumber.value must be 5 to 15 digits, perhaps with a plus in front, but was another"
            + " text of %s characters",
        value.length());
  }

  /**
   * Returns the number as it is typed: blanks, hyphens, dots and brackets are dropped.
   *
   * @throws IllegalArgumentException if what remains is not of 5 to 15 digits, perhaps with a plus
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PhoneNumber of(String text) {
    return new PhoneNumber(text.replaceAll("[ ().-]", ""));
  }

  /** Returns the masked number: its last two digits. */
  @Override
  public String toString() {
    return "****" + value.substring(value.length() - 2);
  }
}
