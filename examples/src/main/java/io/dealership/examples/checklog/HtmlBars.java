package io.dealership.examples.checklog;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A chart of horizontal bars as a table of HTML, which screen readers and printers can read. */
final class HtmlBars {

  private record Bar(String name, String small, long length, String shown) {}

  private final String kind;
  private final List<Bar> bars = new ArrayList<>();

  /**
   * A chart without bars.
   *
   * @param kind the class of the style that gives its color
   */
  HtmlBars(String kind) {
    this.kind = kind;
  }

  /** Adds a bar of a count. */
  void add(String name, String small, long count) {
    add(name, small, count, Long.toString(count));
  }

  /** Adds a bar. */
  void add(String name, String small, long length, String shown) {
    bars.add(new Bar(name, small, length, shown));
  }

  /** A share as a width. */
  static String width(long part, long whole) {
    return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", part * 100.0 / whole);
  }

  String html() {
    long most = bars.stream().mapToLong(Bar::length).max().orElse(0);
    StringBuilder html = new StringBuilder("<table class=\"bars\">\n");
    for (Bar bar : bars) {
      html.append("<tr><td class=\"name\">").append(htmlEscaper().escape(bar.name()));
      if (!bar.small().isEmpty()) {
        html.append("<small>").append(htmlEscaper().escape(bar.small())).append("</small>");
      }
      html.append("</td><td class=\"bar\"><i class=\"" + kind + "\" style=\"width:")
          .append(width(bar.length(), most))
          .append("\"></i></td><td class=\"number\">")
          .append(htmlEscaper().escape(bar.shown()))
          .append("</td></tr>\n");
    }
    return html.append("</table>\n").toString();
  }
}
