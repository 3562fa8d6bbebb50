package io.dealership.core.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs somebody's yes, such as {@code sales-discount}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ActionCode(@JsonValue String code) implements Comparable<ActionCode> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ActionCode {
    KebabCode.check("ActionCode.code", code);
  }

  /**
   * Returns the action with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActionCode of(String code) {
    return new ActionCode(code);
  }

  @Override
  public int compareTo(ActionCode other) {
    return code.compareTo(other.code);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActionCode action && code.equals(action.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
