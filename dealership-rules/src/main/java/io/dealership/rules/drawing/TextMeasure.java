package io.dealership.rules.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is at most, whichever common font without serifs shows it, and where to break it.
 */
final class TextMeasure {

  /** For the characters from blank to tilde, in hundredths of the size. */
  private static final String PLAIN =
      """
      32 40 47 84 64 95 78 28 39 39 50 84 32 36 32 39 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84
      53 100 68 69 70 77 63 58 77 75 29 54 66 56 86 75 79 63 79 69 63 61 73 68 99 69 61 69 39 39 39
      84 56 61 63 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 34
      64 84""";

  private static final String BOLD =
      """
      35 46 57 84 70 100 87 33 46 46 52 84 38 42 38 39 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84
      58 100 77 76 73 83 68 68 82 84 37 57 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 39
      46 84 57 63 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71
      37 71 84""";

  private static final String NOT_FIRST = "，。、；：？！）》」』”’%,.;:?!)]}";
  private static final String NOT_LAST = "（《「『“‘([{";
  private static final int LATIN_END = 0x300;
  private static final int LATIN = 80;
  private static final int FULL = 100;
  private static final int PICTURE = 135;
  private static final int BIDI_LIGATURE = 0xFDFD;

  private final List<Integer> widths;
  private final int size;

  private TextMeasure(String widths, int size) {
    this.widths = List.of(widths.strip().split("\\s+")).stream().map(Integer::valueOf).toList();
    this.size = size;
  }

  static TextMeasure plain(int size) {
    return new TextMeasure(PLAIN, size);
  }

  static TextMeasure bold(int size) {
    return new TextMeasure(BOLD, size);
  }

  /** The size of the letters. */
  int size() {
    return size;
  }

  /** The width at most, rounded up. */
  int width(String text) {
    int sum = text.codePoints().map(this::hundredths).sum();
    return (sum * size + 99) / 100;
  }

  private int hundredths(int c) {
    if (c >= ' ' && c <= '~') {
      return widths.get(c - ' ');
    }
    if (c == BIDI_LIGATURE) {
      return 10 * FULL; // one character that is a whole sentence
    }
    return c < LATIN_END ? LATIN + 10 : Character.isBmpCodePoint(c) ? FULL : PICTURE;
  }

  /**
   * The lines of a text: broken at blanks and between characters that need none, and within words
   * that are too long; what is over the number of lines ends in an ellipsis.
   */
  List<String> wrap(String text, int width, int mostLines) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      int end = lineEnd(rest, width);
      if (end < rest.length() && lines.size() == mostLines - 1) {
        lines.add(cut(rest, width));
        return lines;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** The text as far as it fits, with an ellipsis if that is not all of it. */
  String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = fitting(text, width - size);
    return text.substring(0, end).strip() + "…";
  }

  private int lineEnd(String text, int width) {
    int end = fitting(text, width);
    if (end == text.length()) {
      return end;
    }
    int from = Math.max(end, text.offsetByCodePoints(0, 1));
    for (int at = from; at > 0; at = text.offsetByCodePoints(at, -1)) {
      if (mayBreak(text, at)) {
        return at;
      }
    }
    return from;
  }

  /** How much of a text fits, counted in UTF-16 units. */
  private int fitting(String text, int width) {
    int sum = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      sum += hundredths(c);
      if (sum * size > width * 100) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean mayBreak(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (after == ' ' || before == ' ') {
      return true;
    }
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    boolean mark = Character.getType(after) == Character.NON_SPACING_MARK;
    boolean joined = (before == '-' || before == '/') && Character.isLetter(after);
    return !mark && (isIdeograph(before) || isIdeograph(after) || joined);
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x2E80 && (Character.isIdeographic(c) || c < 0xA000 || c >= 0xFF00);
  }
}
