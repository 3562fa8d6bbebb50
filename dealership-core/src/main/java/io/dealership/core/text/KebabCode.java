package io.dealership.core.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The form that open codes share.
 *
 * @since 0.1
 */
public final class KebabCode {

  private static final int MAX_LENGTH = 60;

  private KebabCode() {}

  /**
   * Checks that a code is of lower-case words of letters and digits, joined by hyphens.
   *
   * @param attribute what the code is, for the message, such as {@code Brand.code}
   * @throws IllegalArgumentException if it is not, or is longer than 60 characters
   */
  public static void check(String attribute, String code) {
    checkArgument(
        code.length() <= MAX_LENGTH,
        "%s must have at most 60 characters, but had %s",
        attribute,
        code.length());
    checkArgument(
        isCode(code),
        "%s must be lower-case words of letters and digits, joined by hyphens, but was '%s'",
        attribute,
        code);
  }

  private static boolean isCode(String code) {
    boolean wordBegins = true;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '-') {
        if (wordBegins) {
          return false;
        }
        wordBegins = true;
      } else {
        boolean letter = c >= 'a' && c <= 'z';
        boolean digit = c >= '0' && c <= '9';
        if (!letter && !(digit && i > 0)) {
          return false;
        }
        wordBegins = false;
      }
    }
    return !wordBegins;
  }
}
