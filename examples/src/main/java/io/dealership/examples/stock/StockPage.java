package io.dealership.examples.stock;

import static io.dealership.examples.command.HtmlPage.escaped;

import io.dealership.core.text.LocalText;
import io.dealership.examples.command.HtmlBars;
import io.dealership.examples.command.HtmlPage;
import io.dealership.examples.command.Labels;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.measure.Measured;
import io.dealership.rules.parts.AbcClass;
import io.dealership.rules.parts.PartReview;
import io.dealership.rules.parts.StockAction;
import io.dealership.rules.parts.StockReview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** A report as one page of HTML. */
final class StockPage {

  private static final String STYLE = "stock.css";
  private static final int CURVE_POINTS = 100;
  private static final int MOST_BARS = 12;
  private static final Set<String> NUMBERS =
      Set.of("value", "parts", "year-use", "stock-value", "quantity", "cash", "result");

  private final StockReport report;
  private final StockWords words;
  private final Labels labels;
  private final HtmlPage page;

  private StockPage(StockReport report, StockWords words) {
    this.report = report;
    this.words = words;
    this.labels = words.labels();
    this.page = new HtmlPage(labels.get("title", report.review().on()), words.locale());
  }

  static void write(StockReport report, StockWords words, OutputStream out) throws IOException {
    StockPage page = new StockPage(report, words);
    page.write();
    page.page.write(StockPage.class, STYLE, out);
  }

  private void write() {
    head();
    measures();
    ageing();
    values();
    turnover();
    actions();
    list("section.release", report.toRelease());
    list("section.order", report.toOrder());
    notes();
  }

  // ---- the head ----

  private void head() {
    StockReview review = report.review();
    page.element("h1", labels.get("title", review.on()));
    page.element("p", "lead", labels.get("lead", review.size(), money(review.all().value())));
    page.add("<div class=\"tiles\">\n");
    page.tile("", money(review.all().value()), labels.get("tile.value"));
    report.measures().stream()
        .filter(
            one ->
                List.of("gross-turnover", "fill-rate", "obsolescence-share", "months-of-supply")
                    .contains(one.definition().id().code()))
        .forEach(
            one ->
                page.tile(
                    StockWords.standing(one),
                    words.value(one),
                    one.definition().name().in(words.locale())));
    page.tile("", money(review.all().provision()), labels.get("tile.provision"));
    page.add("</div>\n");
    String kind =
        switch (report.range().outcome().map(Enum::name).orElse("")) {
          case "IN_RANGE" -> "good";
          case "OUT_OF_RANGE" -> "warning";
          default -> "note";
        };
    page.element("p", kind, report.range().headline(words.locale()));
    page.add("<ul class=\"notes\">\n");
    report.range().findings().forEach(finding -> page.element("li", sentence(finding)));
    page.add("</ul>\n");
  }

  private String money(Money amount) {
    return amount.getCurrencyUnit() + " " + words.amount(amount);
  }

  private String sentence(Finding finding) {
    return finding.message(words.locale()) + " [" + sources(finding) + "]";
  }

  private static String sources(Finding finding) {
    return String.join("; ", finding.citations().stream().map(Citation::toString).toList());
  }

  // ---- figures ----

  private void measures() {
    page.element("h2", labels.get("section.measures"));
    page.add("<table class=\"figures\">\n<tr>");
    heads("measure", "value", "target", "of");
    page.add("</tr>\n");
    for (Measured one : report.measures()) {
      page.add("<tr>");
      page.element("td", one.definition().name().in(words.locale()));
      page.element("td", "number", words.value(one));
      page.element("td", StockWords.standing(one), words.target(one));
      LocalText numerator = one.definition().numerator();
      LocalText denominator = one.definition().denominator();
      page.element(
          "td", "small", numerator.in(words.locale()) + " ÷ " + denominator.in(words.locale()));
      page.add("</tr>\n");
    }
    page.add("</table>\n");
    if (report.leftOut() > 0) {
      page.element("p", "note", labels.get("left-out", report.leftOut()));
    }
  }

  private void heads(String... columns) {
    for (String column : columns) {
      String name = labels.get("column." + column);
      if (NUMBERS.contains(column)) {
        page.element("th", "number", name);
      } else {
        page.element("th", name);
      }
    }
  }

  private void ageing() {
    if (report.byTier().isEmpty()) {
      return;
    }
    page.element("h2", labels.get("section.ageing"));
    Money all = report.review().all().value();
    page.add("<div class=\"split\" role=\"img\" aria-label=\"")
        .add(escaped(labels.get("section.ageing")))
        .add("\">");
    report
        .byTier()
        .forEach(
            (tier, group) ->
                page.add(
                    "<i class=\""
                        + tier
                        + "\" style=\"width:"
                        + HtmlBars.width(cents(group.value()), cents(all))
                        + "\"></i>"));
    page.add("</div>\n");
    HtmlBars bars = new HtmlBars("time");
    report
        .byTier()
        .forEach(
            (tier, group) ->
                bars.add(
                    tier.name(),
                    words.name(tier),
                    labels.get(
                        "ageing.parts",
                        group.parts(),
                        words.percent(group.value(), all),
                        words.amount(group.provision())),
                    cents(group.value()),
                    words.amount(group.value())));
    page.add(bars.html(MOST_BARS, labels));
  }

  private static long cents(Money amount) {
    return amount.getAmountMinorLong();
  }

  private void values() {
    if (report.byAbc().isEmpty()) {
      return;
    }
    page.element("h2", labels.get("section.abc"));
    page.add("<div class=\"beside\">\n");
    page.add(AbcCurve.svg(report.review().curve(CURVE_POINTS), report.review().size(), labels));
    page.add("<table class=\"figures\">\n<tr>");
    heads("class", "parts", "year-use", "stock-value");
    page.add("</tr>\n");
    report
        .byAbc()
        .forEach(
            (abc, group) -> {
              page.add("<tr>");
              page.element("td", words.name(abc));
              page.element("td", "number", Integer.toString(group.parts()));
              page.element("td", "number", words.amount(group.yearUse()));
              page.element("td", "number", words.amount(group.value()));
              page.add("</tr>\n");
            });
    page.add("</table>\n</div>\n");
  }

  private void turnover() {
    if (report.byAbc().isEmpty()) {
      return;
    }
    page.element("h2", labels.get("section.turnover"));
    HtmlBars bars = new HtmlBars("time");
    for (Map.Entry<AbcClass, StockReview.Group> one : report.byAbc().entrySet()) {
      StockWords.turns(one.getValue())
          .ifPresent(
              turns ->
                  bars.add(
                      words.name(one.getKey()),
                      labels.get("turnover.parts", one.getValue().parts()),
                      turns.movePointRight(2).longValue(),
                      turns.toPlainString()));
    }
    page.add(bars.html(MOST_BARS, labels));
    page.element("p", "note", labels.get("note.turnover"));
    page.element("h2", labels.get("section.patterns"));
    HtmlBars patterns = new HtmlBars("tail");
    report
        .byPattern()
        .forEach(
            (pattern, group) ->
                patterns.add(words.name(pattern), words.amount(group.yearUse()), group.parts()));
    page.add(patterns.html(MOST_BARS, labels));
  }

  // ---- what to do ----

  private void actions() {
    page.element("h2", labels.get("section.actions"));
    page.add("<table class=\"figures\">\n<tr>");
    heads("action", "parts", "cash", "result");
    page.add("</tr>\n");
    report
        .byAction()
        .forEach(
            (action, sum) -> {
              page.add("<tr>");
              page.element("td", words.name(action));
              page.element("td", "number", Integer.toString(sum.parts()));
              page.element("td", "number", words.amount(sum.cash()));
              page.element("td", "number", words.amount(sum.result()));
              page.add("</tr>\n");
            });
    page.add("</table>\n");
  }

  private void list(String section, List<PartReview> parts) {
    if (parts.isEmpty()) {
      return;
    }
    page.element("h2", labels.get(section));
    page.add("<table class=\"cases\">\n<tr>");
    heads("part", "stock", "action", "quantity", "cash", "result", "why");
    page.add("</tr>\n");
    parts.forEach(this::row);
    page.add("</table>\n");
  }

  private void row(PartReview part) {
    StockAction action = part.action().orElseThrow();
    page.add("<tr><td class=\"name\">")
        .add(escaped(part.number()))
        .add("<small>")
        .add(escaped(report.names().of(part.number())))
        .add("</small></td>");
    page.element(
        "td",
        "small",
        labels.get(
            "top.stock",
            part.onHand(),
            words.amount(part.value()),
            words.name(part.abc()),
            words.name(part.xyz()),
            words.name(part.tier())));
    page.element("td", words.name(action));
    page.element(
        "td", "number", part.quantity(action).map(Object::toString).orElse(labels.get("none")));
    page.element("td", "number", words.amount(part.cash(action)));
    page.element("td", "number", words.amount(part.result(action)));
    page.add("<td>");
    part.health().actions().stream()
        .filter(each -> each.action() == action)
        .forEach(
            each -> {
              each.findings().forEach(finding -> page.element("p", sentence(finding)));
              each.approval()
                  .ifPresent(
                      code -> page.element("p", "small", labels.get("top.approval", code.code())));
            });
    page.add("</td></tr>\n");
  }

  private void notes() {
    page.element("h2", labels.get("section.notes"));
    page.add("<ul class=\"notes\">\n");
    labels
        .all("note.", "movement", "abc", "proposals", "money")
        .forEach(note -> page.element("li", note));
    page.add("</ul>\n");
  }
}
