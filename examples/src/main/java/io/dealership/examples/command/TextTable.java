package io.dealership.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of text whose columns are as wide as their widest cell.
 *
 * <p>A Chinese, Japanese or Korean character takes two columns of a terminal, a combining mark
 * none.
 */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> toTheRight;

  /**
   * A table without rows.
   *
   * @param toTheRight the columns of numbers, from 0
   */
  public TextTable(Set<Integer> toTheRight, List<String> headings) {
    this.toTheRight = toTheRight;
    rows.add(List.copyOf(headings));
  }

  /** Adds a row with a cell for each heading. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** The lines, with a rule below the headings and no blanks at their ends. */
  public List<String> lines() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths));
      if (lines.size() == 1) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
          rule.add("-".repeat(width));
        }
        lines.add(line(rule, widths));
      }
    }
    return lines;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(widths[i] - width(row.get(i)));
      line.append(i == 0 ? "" : GAP);
      line.append(toTheRight.contains(i) ? blanks + row.get(i) : row.get(i) + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** The columns that a text takes on a terminal. */
  public static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  /**
   * A text that takes at most so many columns; what is left out shows as three dots. No word of
   * Latin letters or number is cut in two, unless it is the first.
   */
  public static String shortened(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    int end = 0;
    int width = 3;
    while (width + width(text.codePointAt(end)) <= most) {
      width += width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    int cut = end;
    while (cut > 0 && isInWord(text.charAt(cut - 1)) && isInWord(text.charAt(cut))) {
      cut--;
    }
    return text.substring(0, cut == 0 ? end : cut).stripTrailing() + "...";
  }

  private static boolean isInWord(char c) {
    return c < 0x2E80 && c > ' ';
  }

  /** Wide and full-width characters as in Unicode's annex 11, but for rare ones. */
  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115F)
            || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
            || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
            || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
            || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
            || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
