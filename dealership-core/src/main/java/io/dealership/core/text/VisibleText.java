package io.dealership.core.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/** The form that numbers and codes on paper share. */
public final class VisibleText {

  private static final Pattern FORM =
      Pattern.compile("[^\\p{C}\\p{Z}](?:[^\\p{C}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}])?");

  private VisibleText() {}

  /**
   * Checks that a text is of visible characters, with blanks only between them.
   *
   * @param attribute what the text is, for the message, such as {@code PartTag.value}
   * @throws IllegalArgumentException if it is not, or is longer than {@code maxLength}
   */
  public static void check(String attribute, String value, int maxLength) {
    checkArgument(
        value.length() <= maxLength,
        "%s must have at most %s characters, but had %s",
        attribute,
        maxLength,
        value.length());
    checkArgument(
        isPlain(value) || FORM.matcher(value).matches(),
        "%s must be visible characters, with blanks only between them, but was '%s'",
        attribute,
        value);
  }

  /** Whether a text is of ASCII characters without blanks: most are, and many are read. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
        return false;
      }
    }
    return !value.isEmpty();
  }
}
