package io.dealership.core.vehicle;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/** The form that the open codes of this package share. */
final class KebabCode {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
  private static final int MAX_LENGTH = 60;

  private KebabCode() {}

  static void check(String attribute, String code) {
    checkArgument(
        code.length() <= MAX_LENGTH,
        "%s must have at most 60 characters, but had %s",
        attribute,
        code.length());
    checkArgument(
        FORM.matcher(code).matches(),
        "%s must be lower-case words of letters and digits, joined by hyphens, but was '%s'",
        attribute,
        code);
  }
}
