package io.dealership.core.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * How a store grades a prospect, such as {@code h} for one who buys soon; the intervals of contacts
 * stand with the grades of a pack.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ContactGrade(@JsonValue String code) implements Comparable<ContactGrade> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ContactGrade {
    KebabCode.check("ContactGrade.code", code);
  }

  /**
   * Returns the grade with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ContactGrade of(String code) {
    return new ContactGrade(code);
  }

  @Override
  public int compareTo(ContactGrade other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
