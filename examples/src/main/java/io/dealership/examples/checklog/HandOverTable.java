package io.dealership.examples.checklog;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import io.dealership.rules.conformance.LogFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who hands to whom as a matrix, the busiest first, each cell as dark as it is frequent. */
final class HandOverTable {

  private static final int MOST = 12;

  private HandOverTable() {}

  static String html(List<LogFigures.HandOvers> all, CheckWords words) {
    Map<String, Long> busy = new HashMap<>();
    Map<List<String>, Long> cells = new HashMap<>();
    for (LogFigures.HandOvers one : all) {
      busy.merge(one.from(), one.count(), Long::sum);
      busy.merge(one.to(), one.count(), Long::sum);
      cells.put(List.of(one.from(), one.to()), one.count());
    }
    List<String> names =
        CheckRows.mostFirst(busy).stream().limit(MOST).map(Map.Entry::getKey).toList();
    long most = cells.values().stream().mapToLong(Long::longValue).max().orElse(1);
    StringBuilder html =
        new StringBuilder("<div class=\"scroll\"><table class=\"matrix\">\n<tr><th>");
    html.append(htmlEscaper().escape(words.labels().get("matrix.corner"))).append("</th>");
    names.forEach(name -> html.append("<th>").append(shown(name, words)).append("</th>"));
    html.append("</tr>\n");
    for (String from : names) {
      html.append("<tr><th>").append(shown(from, words)).append("</th>");
      for (String to : names) {
        long count = cells.getOrDefault(List.of(from, to), 0L);
        html.append(count == 0 ? "<td></td>" : cell(count, most));
      }
      html.append("</tr>\n");
    }
    html.append("</table></div>\n");
    if (busy.size() > MOST) {
      html.append("<p class=\"note\">")
          .append(htmlEscaper().escape(words.labels().get("matrix.more", busy.size() - MOST)))
          .append("</p>\n");
    }
    return html.toString();
  }

  private static String shown(String name, CheckWords words) {
    return htmlEscaper().escape(words.party(name));
  }

  private static String cell(long count, long most) {
    String share = String.format(Locale.ROOT, "%.2f", 0.08 + 0.72 * count / most);
    return "<td style=\"--share:" + share + "\">" + count + "</td>";
  }
}
