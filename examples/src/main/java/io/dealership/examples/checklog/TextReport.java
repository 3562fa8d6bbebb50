package io.dealership.examples.checklog;

import io.dealership.examples.command.Labels;
import io.dealership.examples.command.TextTable;
import io.dealership.rules.conformance.BrokenRule;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.Deviation;
import io.dealership.rules.conformance.LogFigures;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.conformance.TimeFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of a log, as tables of text. */
final class TextReport {

  private static final int MOST_CASES = 10;
  private static final int MOST_ROWS = 10;
  private static final int MOST_RULES = 20;
  private static final int RULE_WIDTH = 70;
  private static final int CLAUSE_WIDTH = 40;

  private final CheckedLog log;
  private final CheckWords words;
  private final Labels labels;
  private final StringBuilder text = new StringBuilder();

  private TextReport(CheckedLog log, CheckWords words) {
    this.log = log;
    this.words = words;
    this.labels = words.labels();
  }

  static String of(CheckedLog log, CheckWords words) {
    TextReport report = new TextReport(log, words);
    report.write();
    return report.text.toString();
  }

  private void write() {
    LogSummary summary = log.summary();
    line(
        labels.get(
            "title",
            log.name(),
            words.workflow().name().in(words.locale()),
            words.workflow().id(),
            words.workflow().version()));
    line(
        labels.get(
            "read",
            log.reading().events(),
            summary.cases(),
            log.first().map(words::moment).orElse(""),
            log.last().map(words::moment).orElse(""),
            words.moment(log.asOf())));
    if (summary.unjudged() > 0) {
      line(labels.get("unjudged", summary.unjudged()));
    }
    section("verdicts", verdicts(summary));
    figures();
    section("kinds", kinds());
    section("rules", rules());
    int more = log.figures().byRule().size() - MOST_RULES;
    if (more > 0) {
      line(labels.get("more-rules", more));
    }
    cases();
    section("stages", stages());
    section("waits", waits());
    section("again", again());
    section("hand-overs", handOvers());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void section(String name, TextTable table) {
    List<String> lines = table.lines();
    if (lines.size() > 2) {
      line("");
      line(labels.get("section." + name));
      lines.forEach(this::line);
    }
  }

  private TextTable verdicts(LogSummary summary) {
    TextTable table = table(Set.of(1, 2), "verdict", "cases", "share");
    row(table, "FITS", summary.fitting(), summary.cases());
    row(table, "INCOMPLETE", summary.incomplete(), summary.cases());
    row(table, "DEVIATES", summary.deviating(), summary.cases());
    return table;
  }

  private void row(TextTable table, String verdict, long count, long all) {
    table.add(
        labels.get("verdict." + verdict), Long.toString(count), CheckWords.percent(count, all));
  }

  private TextTable table(Set<Integer> numbers, String... columns) {
    return new TextTable(numbers, labels.all("column.", columns));
  }

  private void figures() {
    LogFigures figures = log.figures();
    line("");
    TimeFigures time = figures.throughput();
    line(
        labels.get(
            "throughput",
            words.length(time.median()),
            words.length(time.ninetieth()),
            words.length(time.longest())));
    log.firstTime()
        .ifPresent(
            share ->
                line(
                    labels.get(
                        "first-time",
                        CheckWords.percent(share),
                        words.activity(log.rework().orElse("")))));
  }

  // ---- deviations ----

  private TextTable kinds() {
    TextTable table = table(Set.of(1), "kind", "count");
    CheckRows.mostFirst(log.figures().byDeviation())
        .forEach(one -> table.add(words.kind(one.getKey()), Long.toString(one.getValue())));
    return table;
  }

  private TextTable rules() {
    TextTable table = table(Set.of(2), "rule", "clauses", "count");
    List<Map.Entry<BrokenRule, Long>> all = CheckRows.mostFirst(log.figures().byRule());
    for (Map.Entry<BrokenRule, Long> one : all.subList(0, Math.min(MOST_RULES, all.size()))) {
      table.add(
          TextTable.shortened(words.rule(one.getKey()), RULE_WIDTH),
          TextTable.shortened(words.clauses(Optional.of(one.getKey())), CLAUSE_WIDTH),
          Long.toString(one.getValue()));
    }
    return table;
  }

  private void cases() {
    if (log.deviating().isEmpty()) {
      return;
    }
    line("");
    line(labels.get("section.cases"));
    log.deviating().stream().limit(MOST_CASES).forEach(this::verdict);
    long more = log.summary().deviating() - Math.min(MOST_CASES, log.deviating().size());
    if (more > 0) {
      line(labels.get("more-cases", more));
    }
  }

  private void verdict(CaseVerdict verdict) {
    line(labels.get("case", verdict.caseId()));
    for (Deviation deviation : verdict.deviations()) {
      String where =
          deviation.position().isPresent()
              ? labels.get(
                  log.hasLines() ? "at-line" : "at-event",
                  deviation.position().getAsLong(),
                  words.moment(deviation.at()))
              : labels.get("as-of", words.moment(deviation.at()));
      String clauses = words.clauses(deviation.rule());
      line("  " + where + words.cause(deviation) + (clauses.isEmpty() ? "" : " [" + clauses + "]"));
    }
    CheckRows.repair(verdict)
        .ifPresent(
            repair ->
                line(
                    "  = "
                        + labels.get("repair", repair.message(words.workflow(), words.locale()))));
  }

  // ---- time ----

  private TextTable stages() {
    TextTable table =
        timed(Set.of(1, 2, 3, 4), "stage", "count", "median", "ninetieth", "working-median");
    for (LogFigures.OfStage stage : log.figures().stages()) {
      TimeFigures lying = stage.lying();
      timed(
          table,
          stage.working(),
          stage.stage().name(),
          Long.toString(lying.count()),
          words.length(lying.median()),
          words.length(lying.ninetieth()));
    }
    return table;
  }

  private TextTable waits() {
    TextTable table =
        timed(Set.of(2, 3, 4, 5), "from", "to", "count", "total", "median", "working-median");
    for (LogFigures.OfPair pair : CheckRows.waits(log.figures(), MOST_ROWS)) {
      timed(
          table,
          pair.working(),
          words.activity(pair.from()),
          words.activity(pair.to()),
          Long.toString(pair.count()),
          words.length(pair.lying().total()),
          words.length(pair.lying().median()));
    }
    return table;
  }

  /** A table whose last column is of working time, and is there only where that was counted. */
  private TextTable timed(Set<Integer> numbers, String... columns) {
    int last = CheckRows.hasWorkingTime(log.figures()) ? columns.length : columns.length - 1;
    return table(numbers, Arrays.copyOf(columns, last));
  }

  private void timed(TextTable table, Optional<TimeFigures> working, String... cells) {
    List<String> all = new ArrayList<>(List.of(cells));
    working.map(TimeFigures::median).map(words::length).ifPresent(all::add);
    table.add(all.toArray(new String[0]));
  }

  private TextTable again() {
    TextTable table = table(Set.of(1, 2, 3), "activity", "cases", "with-rework", "repeated");
    for (LogFigures.OfActivity one : CheckRows.repeated(log.figures(), MOST_ROWS)) {
      table.add(
          words.activity(one.activity()),
          Long.toString(one.cases()),
          Long.toString(one.casesWithRework()),
          Long.toString(one.repeated()));
    }
    return table;
  }

  private TextTable handOvers() {
    TextTable table = table(Set.of(2), "hands", "takes", "count");
    CheckRows.handOvers(log.figures()).stream()
        .limit(MOST_ROWS)
        .forEach(
            one ->
                table.add(
                    words.party(one.from()), words.party(one.to()), Long.toString(one.count())));
    return table;
  }
}
