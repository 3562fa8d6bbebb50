package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/** The form that numbers and codes on paper share. */
final class VisibleText {

  private static final Pattern FORM =
      Pattern.compile("[^\\p{C}\\p{Z}](?:[^\\p{C}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}])?");

  private VisibleText() {}

  static void check(String attribute, String value, int maxLength) {
    checkArgument(
        value.length() <= maxLength,
        "%s must have at most %s characters, but had %s",
        attribute,
        maxLength,
        value.length());
    checkArgument(
        FORM.matcher(value).matches(),
        "%s must be visible characters, with blanks only between them, but was '%s'",
        attribute,
        value);
  }
}
