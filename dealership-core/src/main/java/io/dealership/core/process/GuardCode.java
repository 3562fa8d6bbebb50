package io.dealership.core.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * The code of a decision that stands before an activity, such as {@code hand-over}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record GuardCode(@JsonValue String code) implements Comparable<GuardCode> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public GuardCode {
    KebabCode.check("GuardCode.code", code);
  }

  /**
   * Returns the code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static GuardCode of(String code) {
    return new GuardCode(code);
  }

  @Override
  public int compareTo(GuardCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
