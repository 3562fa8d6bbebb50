package io.dealership.examples.handbook;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide texts are, about: whoever looks at a chart has fonts, and the machine that draws needs
 * none. So it measures by the kinds of characters, rather too wide than too narrow.
 */
final class TextWidth {

  private static final String NARROW = " .,:;'|!ijlItfr()[]-/";
  private static final String WIDE = "mwMW@%&";

  /** What must not begin a line. */
  private static final String CLOSING = "，。、；：？！）》」』”’,.;:?!)]";

  private TextWidth() {}

  /** The width of a text in a font of a size. */
  static double of(String text, double size) {
    return size * text.codePoints().mapToDouble(TextWidth::em).sum();
  }

  private static double em(int c) {
    if (c >= 0x1100 && !(c >= 0x2010 && c <= 0x2027)) {
      return 1;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.95;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 0.4;
    }
    return c >= 'A' && c <= 'Z' ? 0.72 : 0.58;
  }

  /**
   * A text in lines that are no wider than some width: Latin words are kept together, unless one is
   * wider than a line; Chinese may break anywhere, but not before a closing mark.
   */
  static List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : parts(text)) {
      if (line.length() > 0 && of((line + part).stripTrailing(), size) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      if (of(part.strip(), size) <= width) {
        line.append(part);
        continue;
      }
      for (int at = 0; at < part.length(); at += Character.charCount(part.codePointAt(at))) {
        String letter = Character.toString(part.codePointAt(at));
        if (line.length() > 0 && of(line + letter, size) > width) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(letter);
      }
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return List.copyOf(lines);
  }

  /** Pieces between which a line may end; a blank belongs to what stands before it. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      part.appendCodePoint(characters[i]);
      boolean last = i + 1 == characters.length;
      if (last || mayBreak(characters[i], characters[i + 1])) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    return parts;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || CLOSING.indexOf(after) >= 0) {
      return false;
    }
    boolean wide = em(before) >= 1 || em(after) >= 1;
    return wide || before == ' ' || before == '-' || before == '/';
  }
}
