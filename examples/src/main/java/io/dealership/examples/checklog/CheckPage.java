package io.dealership.examples.checklog;

import io.dealership.examples.command.HtmlBars;
import io.dealership.examples.command.HtmlPage;
import io.dealership.examples.command.Labels;
import io.dealership.rules.conformance.BrokenRule;
import io.dealership.rules.conformance.CaseRepair;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.Deviation;
import io.dealership.rules.conformance.LogFigures;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.conformance.TimeFigures;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a log, as one page of HTML. */
final class CheckPage {

  private static final String STYLE = "check.css";
  private static final int MOST_ROWS = 12;

  private final CheckedLog log;
  private final CheckWords words;
  private final Labels labels;
  private final HtmlPage body;

  private CheckPage(CheckedLog log, CheckWords words) {
    this.log = log;
    this.words = words;
    this.labels = words.labels();
    this.body = new HtmlPage(title(), words.locale());
  }

  static void write(CheckedLog log, CheckWords words, OutputStream out) throws IOException {
    CheckPage page = new CheckPage(log, words);
    page.write();
    page.body.write(CheckPage.class, STYLE, out);
  }

  private String title() {
    return labels.get("page.title", words.workflow().name().in(words.locale()));
  }

  private static String escaped(String text) {
    return HtmlPage.escaped(text);
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

  // ---- the head ----

  private void head() {
    LogSummary summary = log.summary();
    body.element("h1", title());
    body.element(
        "p",
        "lead",
        labels.get(
            "page.lead",
            log.name(),
            log.first().map(words::moment).orElse(""),
            log.last().map(words::moment).orElse(""),
            words.moment(log.asOf())));
    body.add("<div class=\"tiles\">\n");
    body.tile("", Long.toString(summary.cases()), labels.get("tile.cases", log.reading().events()));
    body.tile(
        "fits",
        CheckWords.percent(summary.fitting(), summary.cases()),
        labels.get("tile.fits", summary.fitting()));
    body.tile("incomplete", Long.toString(summary.incomplete()), labels.get("tile.incomplete"));
    body.tile("deviates", Long.toString(summary.deviating()), labels.get("tile.deviates"));
    log.firstTime()
        .ifPresent(
            share -> body.tile("", CheckWords.percent(share), labels.get("tile.first-time")));
    TimeFigures time = log.figures().throughput();
    body.tile(
        "",
        words.length(time.median()),
        labels.get("tile.throughput", words.length(time.ninetieth())));
    body.add("</div>\n");
    split(summary);
    if (!log.isWhole()) {
      body.element("p", "warning", labels.get("page.not-whole", log.reading().problems()));
    }
  }

  /** One bar with the shares of the verdicts. */
  private void split(LogSummary summary) {
    if (summary.cases() == 0) {
      return;
    }
    body.add("<div class=\"split\" role=\"img\" aria-label=\"")
        .add(escaped(labels.get("section.verdicts")))
        .add("\">");
    part("fits", summary.fitting(), summary.cases());
    part("incomplete", summary.incomplete(), summary.cases());
    part("deviates", summary.deviating(), summary.cases());
    body.add("</div>\n");
  }

  private void part(String kind, long count, long all) {
    if (count > 0) {
      body.add("<i class=\"" + kind + "\" style=\"width:" + HtmlBars.width(count, all) + "\"></i>");
    }
  }

  // ---- deviations ----

  private void deviations() {
    LogFigures figures = log.figures();
    if (figures.byDeviation().isEmpty()) {
      body.element("p", "good", labels.get("page.none"));
      return;
    }
    body.element("h2", labels.get("section.kinds"));
    HtmlBars kinds = new HtmlBars("deviates");
    CheckRows.mostFirst(figures.byDeviation())
        .forEach(one -> kinds.add(words.kind(one.getKey()), "", one.getValue()));
    body.add(kinds.html(MOST_ROWS, labels));
    if (!figures.byRule().isEmpty()) {
      body.element("h2", labels.get("section.rules"));
      HtmlBars rules = new HtmlBars("deviates");
      for (Map.Entry<BrokenRule, Long> one : CheckRows.mostFirst(figures.byRule())) {
        rules.add(
            words.rule(one.getKey()), words.clauses(Optional.of(one.getKey())), one.getValue());
      }
      body.add(rules.html(MOST_ROWS, labels));
    }
  }

  private void cases() {
    if (log.deviating().isEmpty()) {
      return;
    }
    body.element("h2", labels.get("section.all-cases"));
    body.add("<table class=\"cases\">\n<tr>");
    heads("case", log.hasLines() ? "line" : "event", "when", "cause", "clauses");
    body.add("</tr>\n");
    log.deviating().forEach(this::rows);
    body.add("</table>\n");
    long more = log.summary().deviating() - log.deviating().size();
    if (more > 0) {
      body.element("p", "note", labels.get("more-cases", more));
    }
  }

  private void heads(String... columns) {
    labels.all("column.", columns).forEach(name -> body.element("th", name));
  }

  private void rows(CaseVerdict verdict) {
    boolean first = true;
    Optional<CaseRepair> repair = CheckRows.repair(verdict);
    int lines = verdict.deviations().size() + (repair.isPresent() ? 1 : 0);
    for (Deviation deviation : verdict.deviations()) {
      body.add("<tr>");
      if (first) {
        body.add("<td class=\"name\" rowspan=\"" + lines + "\">")
            .add(escaped(verdict.caseId()))
            .add("</td>");
        first = false;
      }
      body.element(
          "td",
          "number",
          deviation.position().isPresent()
              ? Long.toString(deviation.position().getAsLong())
              : labels.get("none"));
      body.element("td", "when", words.moment(deviation.at()));
      body.element("td", words.cause(deviation));
      body.element("td", "small", words.clauses(deviation.rule()));
      body.add("</tr>\n");
    }
    repair.ifPresent(
        one ->
            body.add("<tr class=\"repair\"><td colspan=\"4\">")
                .add(escaped(labels.get("repair", one.message(words.workflow(), words.locale()))))
                .add("</td></tr>\n"));
  }

  // ---- time ----

  private void stages() {
    List<LogFigures.OfStage> stages =
        log.figures().stages().stream().filter(stage -> stage.lying().count() > 0).toList();
    if (stages.isEmpty()) {
      return;
    }
    body.element("h2", labels.get("section.stages"));
    body.add(StageChart.html(stages, words));
    if (CheckRows.hasWorkingTime(log.figures())) {
      body.element("p", "note", labels.get("note.stages"));
    }
  }

  private void waits() {
    List<LogFigures.OfPair> waits = CheckRows.waits(log.figures(), MOST_ROWS);
    if (waits.isEmpty()) {
      return;
    }
    body.element("h2", labels.get("section.waits"));
    HtmlBars bars = new HtmlBars("time");
    for (LogFigures.OfPair pair : waits) {
      bars.add(
          words.activity(pair.from()) + " → " + words.activity(pair.to()),
          labels.get("wait", pair.count(), words.length(pair.lying().median())),
          pair.lying().total().toSeconds(),
          words.length(pair.lying().total()));
    }
    body.add(bars.html(MOST_ROWS, labels));
    body.element("p", "note", labels.get("note.waits"));
  }

  private void heatMap() {
    body.element("h2", labels.get("section.map"));
    body.element("p", "note", labels.get("note.map"));
    body.add("<div class=\"map\">\n").add(HeatMap.svg(log.figures(), words)).add("</div>\n");
  }

  private void again() {
    List<LogFigures.OfActivity> repeated = CheckRows.repeated(log.figures(), MOST_ROWS);
    if (repeated.isEmpty()) {
      return;
    }
    body.element("h2", labels.get("section.again"));
    HtmlBars bars = new HtmlBars("incomplete");
    for (LogFigures.OfActivity one : repeated) {
      bars.add(
          words.activity(one.activity()),
          labels.get("again", one.casesWithRework(), one.cases()),
          one.repeated());
    }
    body.add(bars.html(MOST_ROWS, labels));
  }

  private void handOvers() {
    List<LogFigures.HandOvers> all = CheckRows.handOvers(log.figures());
    if (all.isEmpty()) {
      return;
    }
    body.element("h2", labels.get("section.hand-overs"));
    body.add(HandOverTable.html(all, words));
  }

  private void notes() {
    body.element("h2", labels.get("section.notes"));
    body.add("<ul class=\"notes\">\n");
    for (String note : List.of("verdict", "as-of", "aspects", "waits", "bounds")) {
      body.element(
          "li", labels.get("method." + note, words.moment(log.asOf()), LogChecker.MOST_SHOWN));
    }
    body.element(
        "li", labels.get("method.workflow", words.workflow().id(), words.workflow().version()));
    body.add("</ul>\n");
  }
}
