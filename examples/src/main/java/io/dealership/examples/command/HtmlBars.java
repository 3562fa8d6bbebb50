package io.dealership.examples.command;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A chart of horizontal bars as a table of HTML, which screen readers and printers can read. */
public final class HtmlBars {

  /** A bar that is more times as long as the next one is cut off, and looks so. */
  private static final int MOST_TIMES = 5;

  private record Bar(String kind, String name, String small, long length, String shown) {}

  private final String kind;
  private final List<Bar> bars = new ArrayList<>();

  /**
   * A chart without bars.
   *
   * @param kind the class of the style that gives its color
   */
  public HtmlBars(String kind) {
    this.kind = kind;
  }

  /** Adds a bar of a count. */
  public void add(String name, String small, long count) {
    add(name, small, count, Long.toString(count));
  }

  /** Adds a bar. */
  public void add(String name, String small, long length, String shown) {
    add(kind, name, small, length, shown);
  }

  /** Adds a bar with a color of its own. */
  public void add(String own, String name, String small, long length, String shown) {
    bars.add(new Bar(own, name, small, length, shown));
  }

  /** A share as a width. */
  public static String width(long part, long whole) {
    return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", part * 100.0 / whole);
  }

  /**
   * The chart; what is more than some bars is folded away.
   *
   * @param labels words with {@code more-bars}
   */
  public String html(int shown, Labels labels) {
    StringBuilder html = new StringBuilder();
    rows(html, bars.subList(0, Math.min(shown, bars.size())));
    if (bars.size() > shown) {
      html.append("<details><summary>")
          .append(htmlEscaper().escape(labels.get("more-bars", bars.size() - shown)))
          .append("</summary>\n");
      rows(html, bars.subList(shown, bars.size()));
      html.append("</details>\n");
    }
    return html.toString();
  }

  /** What fills the width: the longest, unless it leaves no room to see the others. */
  private long longest() {
    List<Long> lengths =
        bars.stream().map(Bar::length).sorted(Comparator.reverseOrder()).limit(2).toList();
    if (lengths.isEmpty()) {
      return 0;
    }
    long second = lengths.get(lengths.size() - 1);
    return lengths.get(0) > MOST_TIMES * second ? second + second / 4 : lengths.get(0);
  }

  private void rows(StringBuilder html, List<Bar> some) {
    long most = longest();
    html.append("<table class=\"bars\">\n");
    for (Bar bar : some) {
      html.append("<tr><td class=\"name\">").append(htmlEscaper().escape(bar.name()));
      if (!bar.small().isEmpty()) {
        html.append("<small>").append(htmlEscaper().escape(bar.small())).append("</small>");
      }
      String cut = bar.length() > most ? " cut" : "";
      html.append("</td><td class=\"bar\"><i class=\"" + bar.kind() + cut + "\" style=\"width:")
          .append(width(Math.min(bar.length(), most), most))
          .append("\"></i></td><td class=\"number\">")
          .append(htmlEscaper().escape(bar.shown()))
          .append("</td></tr>\n");
    }
    html.append("</table>\n");
  }
}
