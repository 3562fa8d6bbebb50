package io.dealership.examples.checklog;

import static com.google.common.html.HtmlEscapers.htmlEscaper;

import io.dealership.examples.command.HtmlBars;
import io.dealership.examples.command.Labels;
import io.dealership.rules.conformance.LogFigures;
import io.dealership.rules.conformance.TimeFigures;
import java.util.List;

/** How long stages took: the median and what nine of ten did not exceed, on one scale. */
final class StageChart {

  private StageChart() {}

  static String html(List<LogFigures.OfStage> stages, CheckWords words) {
    Labels labels = words.labels();
    long most =
        stages.stream().mapToLong(stage -> stage.lying().ninetieth().toSeconds()).max().orElse(0);
    StringBuilder html = new StringBuilder("<table class=\"bars stages\">\n<tr><th></th><th>");
    html.append(
            "<span class=\"key\"><i class=\"time\"></i>" + labels.get("column.median") + "</span>")
        .append("<span class=\"key\"><i class=\"tail\"></i>" + labels.get("column.ninetieth"))
        .append("</span></th>");
    boolean isTimed = stages.stream().anyMatch(stage -> stage.working().isPresent());
    List<String> columns = labels.all("column.", "median", "ninetieth", "working-median");
    for (String column : columns.subList(0, isTimed ? 3 : 2)) {
      html.append("<th class=\"number\">").append(htmlEscaper().escape(column)).append("</th>");
    }
    html.append("</tr>\n");
    for (LogFigures.OfStage stage : stages) {
      TimeFigures lying = stage.lying();
      html.append("<tr><td class=\"name\">")
          .append(htmlEscaper().escape(stage.stage().name()))
          .append("<small>" + labels.get("times", lying.count()) + "</small>")
          .append("</td><td class=\"bar two\"><i class=\"tail\" style=\"width:")
          .append(HtmlBars.width(lying.ninetieth().toSeconds(), most))
          .append("\"></i><i class=\"time\" style=\"width:")
          .append(HtmlBars.width(lying.median().toSeconds(), most))
          .append("\"></i></td>");
      number(html, words.length(lying.median()));
      number(html, words.length(lying.ninetieth()));
      stage
          .working()
          .map(TimeFigures::median)
          .map(words::length)
          .ifPresent(text -> number(html, text));
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static void number(StringBuilder html, String text) {
    html.append("<td class=\"number\">").append(htmlEscaper().escape(text)).append("</td>");
  }
}
