package io.dealership.examples.checklog;

import static com.google.common.html.HtmlEscapers.htmlEscaper;
import static java.util.Objects.requireNonNull;

import io.dealership.examples.command.Labels;
import io.dealership.rules.conformance.BrokenRule;
import io.dealership.rules.conformance.CaseRepair;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.Deviation;
import io.dealership.rules.conformance.LogFigures;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.conformance.TimeFigures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a log, as one page of HTML that needs nothing else: no script, no font, no picture
 * from elsewhere. It is readable on light and dark screens and on paper.
 */
final class CheckPage {

  private static final String STYLE = "check.css";
  private static final int MOST_ROWS = 12;

  private final CheckedLog log;
  private final CheckWords words;
  private final Labels labels;
  private final StringBuilder body = new StringBuilder();

  private CheckPage(CheckedLog log, CheckWords words) {
    this.log = log;
    this.words = words;
    this.labels = words.labels();
  }

  static void write(CheckedLog log, CheckWords words, OutputStream out) throws IOException {
    CheckPage page = new CheckPage(log, words);
    page.write();
    out.write(page.whole().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String whole() throws IOException {
    String language = words.locale().getLanguage().equals("zh") ? "zh-CN" : "en";
    return "<!DOCTYPE html>\n<html lang=\""
        + language
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + escaped(labels.get("page.title", words.workflow().name().in(words.locale())))
        + "</title>\n<style>\n"
        + style()
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  private static String style() throws IOException {
    try (InputStream in = CheckPage.class.getResourceAsStream(STYLE)) {
      return new String(requireNonNull(in, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String escaped(String text) {
    return htmlEscaper().escape(text);
  }

  private void write() {
    head();
    deviations();
    cases();
    stages();
    waits();
    heatMap();
    again();
    handOvers();
    notes();
  }

  private void element(String tag, String text) {
    body.append("<" + tag + ">").append(escaped(text)).append("</" + tag + ">\n");
  }

  private void element(String tag, String kind, String text) {
    body.append("<" + tag + " class=\"" + kind + "\">")
        .append(escaped(text))
        .append("</" + tag + ">\n");
  }

  // ---- the head ----

  private void head() {
    LogSummary summary = log.summary();
    element("h1", labels.get("page.title", words.workflow().name().in(words.locale())));
    element(
        "p",
        "lead",
        labels.get(
            "page.lead",
            log.name(),
            log.first().map(words::moment).orElse(""),
            log.last().map(words::moment).orElse(""),
            words.moment(log.asOf())));
    body.append("<div class=\"tiles\">\n");
    tile("", Long.toString(summary.cases()), labels.get("tile.cases", log.reading().events()));
    tile(
        "fits",
        CheckWords.percent(summary.fitting(), summary.cases()),
        labels.get("tile.fits", summary.fitting()));
    tile("incomplete", Long.toString(summary.incomplete()), labels.get("tile.incomplete"));
    tile("deviates", Long.toString(summary.deviating()), labels.get("tile.deviates"));
    log.firstTime()
        .ifPresent(share -> tile("", CheckWords.percent(share), labels.get("tile.first-time")));
    TimeFigures time = log.figures().throughput();
    tile(
        "",
        words.length(time.median()),
        labels.get("tile.throughput", words.length(time.ninetieth())));
    body.append("</div>\n");
    split(summary);
    if (!log.isWhole()) {
      element("p", "warning", labels.get("page.not-whole", log.reading().problems()));
    }
  }

  private void tile(String kind, String figure, String text) {
    body.append("<div class=\"tile " + kind + "\"><b>")
        .append(escaped(figure))
        .append("</b><span>")
        .append(escaped(text))
        .append("</span></div>\n");
  }

  /** One bar with the shares of the verdicts. */
  private void split(LogSummary summary) {
    if (summary.cases() == 0) {
      return;
    }
    body.append("<div class=\"split\" role=\"img\" aria-label=\"")
        .append(escaped(labels.get("section.verdicts")))
        .append("\">");
    part("fits", summary.fitting(), summary.cases());
    part("incomplete", summary.incomplete(), summary.cases());
    part("deviates", summary.deviating(), summary.cases());
    body.append("</div>\n");
  }

  private void part(String kind, long count, long all) {
    if (count > 0) {
      body.append(
          "<i class=\"" + kind + "\" style=\"width:" + HtmlBars.width(count, all) + "\"></i>");
    }
  }

  // ---- deviations ----

  private void deviations() {
    LogFigures figures = log.figures();
    if (figures.byDeviation().isEmpty()) {
      element("p", "good", labels.get("page.none"));
      return;
    }
    element("h2", labels.get("section.kinds"));
    HtmlBars kinds = new HtmlBars("deviates");
    CheckRows.mostFirst(figures.byDeviation())
        .forEach(one -> kinds.add(words.kind(one.getKey()), "", one.getValue()));
    body.append(kinds.html(MOST_ROWS, labels));
    if (!figures.byRule().isEmpty()) {
      element("h2", labels.get("section.rules"));
      HtmlBars rules = new HtmlBars("deviates");
      for (Map.Entry<BrokenRule, Long> one : CheckRows.mostFirst(figures.byRule())) {
        rules.add(
            words.rule(one.getKey()), words.clauses(Optional.of(one.getKey())), one.getValue());
      }
      body.append(rules.html(MOST_ROWS, labels));
    }
  }

  private void cases() {
    if (log.deviating().isEmpty()) {
      return;
    }
    element("h2", labels.get("section.all-cases"));
    body.append("<table class=\"cases\">\n<tr>");
    heads("case", log.hasLines() ? "line" : "event", "when", "cause", "clauses");
    body.append("</tr>\n");
    log.deviating().forEach(this::rows);
    body.append("</table>\n");
    long more = log.summary().deviating() - log.deviating().size();
    if (more > 0) {
      element("p", "note", labels.get("more-cases", more));
    }
  }

  private void heads(String... columns) {
    labels.all("column.", columns).forEach(name -> element("th", name));
  }

  private void rows(CaseVerdict verdict) {
    boolean first = true;
    Optional<CaseRepair> repair = CheckRows.repair(verdict);
    int lines = verdict.deviations().size() + (repair.isPresent() ? 1 : 0);
    for (Deviation deviation : verdict.deviations()) {
      body.append("<tr>");
      if (first) {
        body.append("<td class=\"name\" rowspan=\"" + lines + "\">")
            .append(escaped(verdict.caseId()))
            .append("</td>");
        first = false;
      }
      element(
          "td",
          "number",
          deviation.position().isPresent()
              ? Long.toString(deviation.position().getAsLong())
              : labels.get("none"));
      element("td", "when", words.moment(deviation.at()));
      element("td", words.cause(deviation));
      element("td", "small", words.clauses(deviation.rule()));
      body.append("</tr>\n");
    }
    repair.ifPresent(
        one ->
            body.append("<tr class=\"repair\"><td colspan=\"4\">")
                .append(
                    escaped(labels.get("repair", one.message(words.workflow(), words.locale()))))
                .append("</td></tr>\n"));
  }

  // ---- time ----

  private void stages() {
    List<LogFigures.OfStage> stages =
        log.figures().stages().stream().filter(stage -> stage.lying().count() > 0).toList();
    if (stages.isEmpty()) {
      return;
    }
    element("h2", labels.get("section.stages"));
    body.append(StageChart.html(stages, words));
    if (CheckRows.hasWorkingTime(log.figures())) {
      element("p", "note", labels.get("note.stages"));
    }
  }

  private void waits() {
    List<LogFigures.OfPair> waits = CheckRows.waits(log.figures(), MOST_ROWS);
    if (waits.isEmpty()) {
      return;
    }
    element("h2", labels.get("section.waits"));
    HtmlBars bars = new HtmlBars("time");
    for (LogFigures.OfPair pair : waits) {
      bars.add(
          words.activity(pair.from()) + " → " + words.activity(pair.to()),
          labels.get("wait", pair.count(), words.length(pair.lying().median())),
          pair.lying().total().toSeconds(),
          words.length(pair.lying().total()));
    }
    body.append(bars.html(MOST_ROWS, labels));
    element("p", "note", labels.get("note.waits"));
  }

  private void heatMap() {
    element("h2", labels.get("section.map"));
    element("p", "note", labels.get("note.map"));
    body.append("<div class=\"map\">\n")
        .append(HeatMap.svg(log.figures(), words))
        .append("</div>\n");
  }

  private void again() {
    List<LogFigures.OfActivity> repeated = CheckRows.repeated(log.figures(), MOST_ROWS);
    if (repeated.isEmpty()) {
      return;
    }
    element("h2", labels.get("section.again"));
    HtmlBars bars = new HtmlBars("incomplete");
    for (LogFigures.OfActivity one : repeated) {
      bars.add(
          words.activity(one.activity()),
          labels.get("again", one.casesWithRework(), one.cases()),
          one.repeated());
    }
    body.append(bars.html(MOST_ROWS, labels));
  }

  private void handOvers() {
    List<LogFigures.HandOvers> all = CheckRows.handOvers(log.figures());
    if (all.isEmpty()) {
      return;
    }
    element("h2", labels.get("section.hand-overs"));
    body.append(HandOverTable.html(all, words));
  }

  private void notes() {
    element("h2", labels.get("section.notes"));
    body.append("<ul class=\"notes\">\n");
    for (String note : List.of("verdict", "as-of", "aspects", "waits", "bounds")) {
      element("li", labels.get("method." + note, words.moment(log.asOf()), LogChecker.MOST_SHOWN));
    }
    element("li", labels.get("method.workflow", words.workflow().id(), words.workflow().version()));
    body.append("</ul>\n");
  }
}
