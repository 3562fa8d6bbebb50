package io.dealership.core.identity;

/** Identifiers as people type, paste and dictate them, and the plain form that is looked at. */
final class TypedText {

  private static final char MINUS = '\u2212';

  private TypedText() {}

  /**
   * Returns the text in upper case and half width, without blanks, hyphens of any length, invisible
   * marks as a copied phone number carries them, and the characters that are given.
   */
  static String normalize(String text, String dropped) {
    var normal = new StringBuilder(Math.min(text.length(), 32));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c = (char) (c - '\uFF01' + '!'); // full-width, as Chinese input methods type it
      }
      if (c >= 'a' && c <= 'z') {
        c = (char) (c - 'a' + 'A');
      }
      if (!separates(c) && dropped.indexOf(c) < 0) {
        normal.append(c);
      }
    }
    return normal.toString();
  }

  private static boolean separates(char c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.DASH_PUNCTUATION
        || type == Character.FORMAT
        || c == MINUS;
  }
}
