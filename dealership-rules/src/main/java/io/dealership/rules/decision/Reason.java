package io.dealership.rules.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why, as a code that users store: it never changes its meaning and is never used again for another
 * one.
 *
 * <p>A reason is a value and no enum, so that vendors add their own under the id of their pack.
 *
 * @param pack the id of the knowledge pack that defines it
 * @param code the code in kebab-case, such as {@code distance-ended}
 */
public record Reason(String pack, String code) {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the pack is empty or has a slash, or the code is not
   *     kebab-case
   */
  public Reason {
    checkArgument(
        !pack.isEmpty() && pack.indexOf('/') < 0,
        "Reason.pack must be a text without slash, but was '%s'",
        pack);
    checkArgument(isCode(code), "Reason.code must be kebab-case, but was '%s'", code);
  }

  /**
   * Reads {@code pack/code}.
   *
   * @throws IllegalArgumentException if it is not written so
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Reason parse(String text) {
    int slash = text.indexOf('/');
    checkArgument(slash > 0, "Reason must be written pack/code, but was '%s'", text);
    return new Reason(text.substring(0, slash), text.substring(slash + 1));
  }

  /**
   * Whether a text can be a code: words of {@code a-z} and {@code 0-9}, joined by single hyphens.
   */
  public static boolean isCode(String text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' ? !inWord : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
        return false;
      }
      inWord = c != '-';
    }
    return inWord;
  }

  /** The reason as {@code pack/code}. */
  @Override
  @JsonValue
  public String toString() {
    return pack + "/" + code;
  }
}
