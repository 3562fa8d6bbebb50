package io.dealership.examples.roster;

import io.dealership.core.organization.Duty;
import io.dealership.core.organization.DutyKind;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.TextTable;
import io.dealership.rules.organization.RosterState;
import io.dealership.rules.organization.Workload;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a roster as tables of text: each person with sums, each duty of each with sums, and what
 * is late or missed one by one; of one person, everything one by one.
 */
final class TextWriter implements RosterWriter {

  private static final int TEXT_WIDTH = 60;
  private static final int WHEN_WIDTH = 36;
  private static final int WHY_WIDTH = 60;

  private final OutputStream out;
  private final Labels labels;
  private final Locale locale;

  TextWriter(OutputStream out, Labels labels, Locale locale) {
    this.out = out;
    this.labels = labels;
    this.locale = locale;
  }

  /** How many of some entries are in each state, and when the next open one is due. */
  private static final class Sums {

    private final Map<RosterState, Integer> byState = new EnumMap<>(RosterState.class);
    private String next = "";

    void add(RosterRow row) {
      RosterState state = RosterState.valueOf(row.state().orElseThrow());
      byState.merge(state, 1, Integer::sum);
      if (state == RosterState.OPEN && next.isEmpty()) {
        next = Moments.due(row); // the rows are in the order of time
      }
    }

    private int of(RosterState state) {
      return byState.getOrDefault(state, 0);
    }

    /** All, and the states in their order; nothing for none. */
    List<String> cells() {
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(byState.values().stream().mapToInt(i -> i).sum()));
      for (RosterState state : RosterState.values()) {
        cells.add(of(state) == 0 ? "" : Integer.toString(of(state)));
      }
      return cells;
    }
  }

  @Override
  public void write(RosterView view, List<RosterRow> rows) throws IOException {
    List<RosterRow> entries =
        rows.stream().filter(row -> row.list().equals(RosterRow.ENTRY)).toList();
    StringBuilder text = new StringBuilder();
    text.append(title(view, entries)).append('\n');
    section(text, "people", people(view, entries));
    section(text, "duties", duties(entries));
    if (view.person().isPresent()) {
      section(text, "entries", entries(entries));
      section(text, "continuous", continuous(view));
    } else {
      section(text, "behind", behind(entries));
    }
    section(text, "stray", stray(rows));
    if (view.showsWorkload()) {
      section(text, "workload", workload(view));
    }
    view.review()
        .ifPresent(
            review ->
                text.append('\n')
                    .append(labels.get("section.review", review.decision().on()))
                    .append("\n\n")
                    .append(review.decision().explain(locale)));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String title(RosterView view, List<RosterRow> entries) {
    Sums sums = new Sums();
    entries.forEach(sums::add);
    return labels.get(
        "title",
        view.store(),
        view.days().from(),
        view.days().until().minusDays(1),
        Moments.minute(view.at().atZone(view.time().hours().zone()).toOffsetDateTime()),
        entries.size(),
        sums.of(RosterState.DONE),
        sums.of(RosterState.LATE),
        sums.of(RosterState.MISSED),
        sums.of(RosterState.OPEN));
  }

  /** A heading and a table, if it has rows. */
  private void section(StringBuilder text, String name, TextTable table) {
    List<String> lines = table.lines();
    if (lines.size() > 2) { // more than headings and a rule
      text.append('\n').append(labels.get("section." + name)).append("\n\n");
      lines.forEach(line -> text.append(line).append('\n'));
    }
  }

  private TextTable table(Set<Integer> numbers, String... columns) {
    return new TextTable(numbers, labels.all("column.", columns));
  }

  private String who(RosterRow row) {
    return row.employee().orElse(labels.get("any"));
  }

  private TextTable people(RosterView view, List<RosterRow> entries) {
    Map<String, String> posts = new TreeMap<>();
    view.workloads().forEach(each -> posts.put(each.employee().value(), posts(view, each)));
    Map<String, Sums> sums = new LinkedHashMap<>();
    posts.keySet().forEach(who -> sums.put(who, new Sums()));
    for (RosterRow row : entries) {
      sums.computeIfAbsent(who(row), who -> new Sums()).add(row);
    }
    TextTable table =
        table(
            Set.of(2, 3, 4, 5, 6),
            "person",
            "posts",
            "due",
            "done",
            "late",
            "missed",
            "open",
            "next");
    sums.forEach(
        (who, sum) -> {
          List<String> cells = new ArrayList<>(List.of(who, posts.getOrDefault(who, "")));
          cells.addAll(sum.cells());
          cells.add(sum.next);
          table.add(cells.toArray(new String[0]));
        });
    return table;
  }

  private String posts(RosterView view, Workload workload) {
    return String.join(
        labels.get("comma"),
        workload.roles().stream().map(role -> RosterRows.roleName(view, role, locale)).toList());
  }

  private TextTable duties(List<RosterRow> entries) {
    Map<List<String>, List<RosterRow>> groups = new LinkedHashMap<>();
    for (RosterRow row : entries) {
      groups
          .computeIfAbsent(
              List.of(who(row), row.role().orElseThrow(), row.duty().orElseThrow()),
              key -> new ArrayList<>())
          .add(row);
    }
    List<List<String>> keys = new ArrayList<>(groups.keySet());
    keys.sort((a, b) -> (a.get(0) + " " + a.get(1)).compareTo(b.get(0) + " " + b.get(1)));
    TextTable table =
        table(
            Set.of(4, 5, 6, 7, 8),
            "person",
            "post",
            "what",
            "when",
            "due",
            "done",
            "late",
            "missed",
            "open",
            "next");
    for (List<String> key : keys) {
      List<RosterRow> rows = groups.getOrDefault(key, List.of());
      Sums sums = new Sums();
      rows.forEach(sums::add);
      RosterRow first = rows.get(0);
      List<String> cells =
          new ArrayList<>(
              List.of(
                  who(first),
                  first.roleName().orElseThrow(),
                  what(first),
                  TextTable.shortened(first.when().orElseThrow(), WHEN_WIDTH)));
      cells.addAll(sums.cells());
      cells.add(sums.next);
      table.add(cells.toArray(new String[0]));
    }
    return table;
  }

  private static String what(RosterRow row) {
    return TextTable.shortened(row.text().orElse(""), TEXT_WIDTH);
  }

  private TextTable entries(List<RosterRow> entries) {
    TextTable table = table(Set.of(), "until", "state", "what", "done-at", "lacking", "why");
    for (RosterRow row : entries) {
      table.add(Moments.due(row), state(row), what(row), doneAt(row), lacking(row), why(row));
    }
    return table;
  }

  /** What is late or missed. */
  private TextTable behind(List<RosterRow> entries) {
    TextTable table =
        table(Set.of(), "until", "state", "person", "post", "what", "done-at", "lacking", "why");
    for (RosterRow row : entries) {
      RosterState state = RosterState.valueOf(row.state().orElseThrow());
      if (state == RosterState.LATE || state == RosterState.MISSED) {
        table.add(
            Moments.due(row),
            state(row),
            who(row),
            row.roleName().orElseThrow(),
            what(row),
            doneAt(row),
            lacking(row),
            why(row));
      }
    }
    return table;
  }

  private String state(RosterRow row) {
    return labels.get("state." + row.state().orElseThrow());
  }

  private static String doneAt(RosterRow row) {
    return row.doneAt().map(Moments::minute).orElse("");
  }

  /** The evidence that is missing once the time is over; before that, all is. */
  private String lacking(RosterRow row) {
    return String.join(
        labels.get("comma"),
        row.evidence().stream()
            .filter(shows -> row.missing().contains(shows.code()))
            .map(RosterRow.Evidence::name)
            .toList());
  }

  /** What made it owed, and why it is due on another day than the nominal one. */
  private String why(RosterRow row) {
    List<String> parts = new ArrayList<>();
    if (row.cause().isPresent()) {
      parts.add(Moments.cause(row, labels));
    }
    row.whyMoved().ifPresent(parts::add);
    if (row.provisional()) {
      parts.add(labels.get("provisional"));
    }
    return TextTable.shortened(String.join(labels.get("semicolon"), parts), WHY_WIDTH);
  }

  private TextTable continuous(RosterView view) {
    TextTable table = table(Set.of(), "post", "what");
    for (Duty duty : view.continuous()) {
      table.add(
          RosterRows.roleName(view, duty.role(), locale),
          TextTable.shortened(duty.text(locale), 2 * TEXT_WIDTH));
    }
    return table;
  }

  private TextTable stray(List<RosterRow> rows) {
    TextTable table = table(Set.of(), "at", "person", "stray-of", "for-day", "case");
    for (RosterRow row : rows) {
      if (row.list().equals(RosterRow.STRAY)) {
        table.add(
            doneAt(row),
            who(row),
            row.duty()
                .or(() -> row.evidence().stream().findFirst().map(RosterRow.Evidence::name))
                .orElse(""),
            row.dueDay().map(Object::toString).orElse(""),
            row.caseNumber().orElse(""));
      }
    }
    return table;
  }

  private TextTable workload(RosterView view) {
    Set<Integer> numbers = new TreeSet<>(List.of(2));
    List<String> headings = new ArrayList<>(labels.all("column.", "person", "posts", "due"));
    for (DutyKind kind : DutyKind.values()) {
      numbers.add(headings.size());
      headings.add(kind.text(locale));
    }
    numbers.add(headings.size());
    numbers.add(headings.size() + 2);
    headings.addAll(labels.all("column.", "always", "busiest", "on-it"));
    TextTable table = new TextTable(numbers, headings);
    for (Workload each : view.workloads()) {
      List<String> cells = new ArrayList<>();
      cells.add(each.employee().value());
      cells.add(posts(view, each));
      cells.add(Integer.toString(each.due()));
      for (DutyKind kind : DutyKind.values()) {
        Integer count = each.byKind().get(kind);
        cells.add(count == null ? "" : count.toString());
      }
      cells.add(Integer.toString(each.continuous()));
      Optional<LocalDate> busiest = each.busiestDay();
      cells.add(busiest.map(LocalDate::toString).orElse(""));
      cells.add(busiest.isEmpty() ? "" : Integer.toString(each.onBusiestDay()));
      table.add(cells.toArray(new String[0]));
    }
    return table;
  }
}
