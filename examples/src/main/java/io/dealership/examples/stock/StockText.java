package io.dealership.examples.stock;

import io.dealership.examples.command.Labels;
import io.dealership.examples.command.TextTable;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockAction;
import io.dealership.rules.parts.StockReview;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report as text. */
final class StockText {

  private final StockReport report;
  private final StockWords words;
  private final Labels labels;
  private final StringBuilder text = new StringBuilder();

  private StockText(StockReport report, StockWords words) {
    this.report = report;
    this.words = words;
    this.labels = words.labels();
  }

  static String of(StockReport report, StockWords words) {
    StockText text = new StockText(report, words);
    text.write();
    return text.text.toString();
  }

  private void write() {
    StockReview review = report.review();
    line(labels.get("title", review.on()));
    line(
        labels.get(
            "lead", review.size(), review.currency() + " " + words.amount(review.all().value())));
    line("");
    line(report.range().explain(words.locale()).strip());
    measures();
    groups("section.ageing", "column.tier", report.byTier(), true);
    groups("section.abc", "column.class", report.byAbc(), false);
    groups("section.patterns", "column.pattern", report.byPattern(), false);
    actions();
    list("section.release", report.toRelease());
    list("section.order", report.toOrder());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void section(String key) {
    line("");
    line(labels.get(key));
    line("");
  }

  private void table(TextTable table) {
    table.lines().forEach(this::line);
  }

  private void measures() {
    section("section.measures");
    TextTable table = new TextTable(Set.of(1), labels.all("column.", "measure", "value", "target"));
    for (Measured one : report.measures()) {
      table.add(one.definition().name().in(words.locale()), words.value(one), words.target(one));
    }
    table(table);
    if (report.leftOut() > 0) {
      line(labels.get("left-out", report.leftOut()));
    }
  }

  private void groups(
      String section,
      String heading,
      Map<? extends Enum<?>, StockReview.Group> groups,
      boolean withProvision) {
    if (groups.isEmpty()) {
      return;
    }
    section(section);
    TextTable table =
        new TextTable(
            Set.of(1, 2, 3, 4, 5),
            List.of(
                labels.get(heading),
                labels.get("column.parts"),
                labels.get("column.stock-value"),
                labels.get("column.share"),
                labels.get("column.year-use"),
                withProvision ? labels.get("column.provision") : labels.get("column.turnover")));
    StockReview.Group all = report.review().all();
    groups.forEach(
        (key, group) ->
            table.add(
                words.name(key),
                Integer.toString(group.parts()),
                words.amount(group.value()),
                words.percent(group.value(), all.value()),
                words.amount(group.yearUse()),
                withProvision ? words.amount(group.provision()) : words.turnover(group)));
    table(table);
  }

  private void actions() {
    section("section.actions");
    TextTable table =
        new TextTable(Set.of(1, 2, 3), labels.all("column.", "action", "parts", "cash", "result"));
    report
        .byAction()
        .forEach(
            (action, sum) ->
                table.add(
                    words.name(action),
                    Integer.toString(sum.parts()),
                    words.amount(sum.cash()),
                    words.amount(sum.result())));
    table(table);
  }

  private void list(String section, List<PartReview> parts) {
    if (parts.isEmpty()) {
      return;
    }
    section(section);
    TextTable table =
        new TextTable(
            Set.of(3, 4, 5),
            labels.all("column.", "part", "name", "action", "quantity", "cash", "result", "why"));
    for (PartReview part : parts) {
      StockAction action = part.action().orElseThrow();
      table.add(
          part.number(),
          report.names().of(part.number()),
          words.name(action),
          part.quantity(action).map(Object::toString).orElse(labels.get("none")),
          words.amount(part.cash(action)),
          words.amount(part.result(action)),
          words.why(part));
    }
    table(table);
  }
}
