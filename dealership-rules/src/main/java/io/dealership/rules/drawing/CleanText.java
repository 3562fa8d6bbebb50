package io.dealership.rules.drawing;

/** Texts of others as pictures and readings can bear them: one line of characters to be seen. */
final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;

  private CleanText() {}

  /**
   * The text without control and format characters and half pairs, with one blank for any blank
   * space, so that it is good in XML and its width is that of what is seen.
   */
  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      int type = Character.getType(c);
      if (type == Character.CONTROL || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = clean.length() > 0;
      } else if (type != Character.FORMAT) {
        if (gap) {
          clean.append(' ');
          gap = false;
        }
        clean.appendCodePoint(isSeen(c, type) ? c : REPLACEMENT);
      }
    }
    return clean.toString();
  }

  private static boolean isSeen(int c, int type) {
    return type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && (c & 0xFFFE) != 0xFFFE;
  }
}
