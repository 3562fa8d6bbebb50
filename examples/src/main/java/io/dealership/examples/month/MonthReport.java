package io.dealership.examples.month;

import static java.util.stream.Collectors.joining;

import io.dealership.core.service.JobLine;
import io.dealership.core.service.RepairOrder;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.TextTable;
import io.dealership.rules.DealershipRules;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import io.dealership.rules.warranty.Coverage;
import io.dealership.rules.warranty.Payer;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * All job lines of some repair orders, each decided as of the day of its order.
 *
 * @param lines the decided lines, in the order of the orders
 */
public record MonthReport(List<DecidedLine> lines) {

  private static final int REASON_WIDTH = 72;

  /** Copies the list. */
  public MonthReport {
    lines = List.copyOf(lines);
  }

  /** A job line and what was decided about it. */
  public record DecidedLine(RepairOrder order, JobLine line, Decision<Coverage> decision) {

    /** Who pays; open as long as the coverage is undetermined. */
    Payer payer() {
      return decision.outcome().map(Coverage::payer).orElse(Payer.OPEN);
    }

    String outcome() {
      return decision.outcome().map(Coverage::name).orElse("UNDETERMINED");
    }
  }

  /** Decides all lines of all orders. */
  public static MonthReport of(DealershipRules rules, List<RepairOrder> orders) {
    List<DecidedLine> lines = new ArrayList<>();
    for (RepairOrder order : orders) {
      for (JobLine line : order.jobLines()) {
        lines.add(
            new DecidedLine(order, line, rules.warranty().coverage(order, line, order.openedOn())));
      }
    }
    return new MonthReport(lines);
  }

  /** Prints the lines as a table, sums by outcome and payer, and three decisions in full. */
  public void print(PrintStream out, Locale locale) {
    Labels labels = Labels.of(MonthReport.class, locale);
    print(out, table(labels, locale));
    out.print('\n');
    out.print(labels.get("sums") + "\n\n");
    print(out, sums(labels));
    for (DecidedLine line : explained()) {
      out.print('\n');
      out.print(title(line, labels) + "\n");
      out.print(line.decision().explain(locale));
    }
    out.flush();
  }

  private static void print(PrintStream out, TextTable table) {
    table.lines().forEach(line -> out.print(line + "\n"));
  }

  // ---- the table ----

  private TextTable table(Labels labels, Locale locale) {
    TextTable table =
        new TextTable(
            Set.of(1, 5),
            labels.all(
                "column.",
                "order",
                "line",
                "component",
                "outcome",
                "payer",
                "amount",
                "source",
                "reason"));
    for (DecidedLine line : lines) {
      Optional<Finding> main = main(line.decision());
      table.add(
          line.order().number().value(),
          Integer.toString(line.line().lineNumber()),
          component(line, labels),
          labels.get("outcome." + line.outcome()),
          labels.get("payer." + line.payer()),
          written(line.line().total()),
          main.map(finding -> source(finding, labels)).orElse(""),
          TextTable.shortened(
              main.map(finding -> finding.message(locale))
                  .orElseGet(() -> missing(line.decision(), labels, locale)),
              REASON_WIDTH));
    }
    return table;
  }

  /** The weightiest reason; none where the reasons found so far do not settle it. */
  private static Optional<Finding> main(Decision<Coverage> decision) {
    return decision.findings().stream()
        .filter(finding -> !finding.isPresumption())
        .filter(
            finding ->
                decision
                    .outcome()
                    .map(outcome -> finding.supports().equals(Optional.of(outcome.name())))
                    .orElse(finding.supports().isEmpty()))
        .findFirst();
  }

  private static String source(Finding finding, Labels labels) {
    Citation citation = finding.citations().get(0);
    return citation.clause().isEmpty()
        ? labels.getOrCode("source.", citation.source())
        : labels.getOrCode("source.", citation.source()) + " " + citation.clause();
  }

  private static String missing(Decision<Coverage> decision, Labels labels, Locale locale) {
    return decision.missing().stream()
        .filter(fact -> fact.presumed().isEmpty())
        .map(fact -> fact.label(locale))
        .collect(joining(labels.get("comma"), labels.get("missing"), ""));
  }

  private static String component(DecidedLine line, Labels labels) {
    return line.line()
        .component()
        .map(component -> labels.getOrCode("component.", component.code()))
        .orElse("?");
  }

  private static String written(Money money) {
    String pattern = "#,##0" + (money.getScale() == 0 ? "" : "." + "0".repeat(money.getScale()));
    return money.getCurrencyUnit()
        + " "
        + new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(money.getAmount());
  }

  // ---- sums ----

  private TextTable sums(Labels labels) {
    TextTable table =
        new TextTable(Set.of(2, 3), labels.all("column.", "outcome", "payer", "lines", "amount"));
    Comparator<DecidedLine> weightiestFirst =
        Comparator.comparing((DecidedLine line) -> line.decision().outcome().isEmpty())
            .thenComparing(line -> line.decision().outcome().orElse(Coverage.NOT_COVERED));
    sum(
        table,
        lines.stream().sorted(weightiestFirst).toList(),
        line ->
            List.of(labels.get("outcome." + line.outcome()), labels.get("payer." + line.payer())));
    sum(
        table,
        lines.stream().sorted(Comparator.comparing(DecidedLine::payer)).toList(),
        line -> List.of(labels.get("all"), labels.get("payer." + line.payer())));
    sum(table, lines, line -> List.of(labels.get("all"), labels.get("all")));
    return table;
  }

  /** A row for each group of lines and currency, in the order in which they come. */
  private static void sum(
      TextTable table, List<DecidedLine> lines, Function<DecidedLine, List<String>> group) {
    Map<List<String>, List<Money>> amounts = new LinkedHashMap<>();
    for (DecidedLine line : lines) {
      List<String> key = new ArrayList<>(group.apply(line));
      key.add(line.line().total().getCurrencyUnit().getCode());
      amounts.computeIfAbsent(key, none -> new ArrayList<>()).add(line.line().total());
    }
    amounts.forEach(
        (key, all) ->
            table.add(
                key.get(0), key.get(1), Integer.toString(all.size()), written(Money.total(all))));
  }

  // ---- three in full ----

  /** One that would be covered but for an exclusion, one that misses facts, one not settled yet. */
  private List<DecidedLine> explained() {
    List<DecidedLine> chosen = new ArrayList<>();
    choose(
        chosen,
        line -> is(line, Coverage.EXCLUDED) && speaksFor(line, Coverage.STATUTORY_WARRANTY));
    choose(
        chosen, line -> line.decision().outcome().isEmpty() && line.line().component().isPresent());
    choose(
        chosen,
        line -> is(line, Coverage.HELD_FOR_MAKER) && !line.decision().alternatives().isEmpty());
    return chosen;
  }

  private static boolean is(DecidedLine line, Coverage outcome) {
    return line.decision().outcome().equals(Optional.of(outcome));
  }

  private static boolean speaksFor(DecidedLine line, Coverage outcome) {
    return line.decision().findings().stream()
        .anyMatch(finding -> finding.supports().equals(Optional.of(outcome.name())));
  }

  private void choose(List<DecidedLine> chosen, Predicate<DecidedLine> wanted) {
    lines.stream().filter(wanted).findFirst().ifPresent(chosen::add);
  }

  private static String title(DecidedLine line, Labels labels) {
    return line.order().number()
        + " / "
        + line.line().lineNumber()
        + ", "
        + component(line, labels)
        + ", "
        + written(line.line().total())
        + ", "
        + line.order().openedOn();
  }
}
