package io.dealership.examples.calls;

import io.dealership.core.contact.ContactId;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.TextTable;
import io.dealership.rules.contact.ContactCoverage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes rows as tables of text. */
final class TextWriter implements DayWriter {

  private static final int REASON_WIDTH = 100;

  private final OutputStream out;
  private final Labels labels;
  private final Locale locale;

  TextWriter(OutputStream out, Labels labels, Locale locale) {
    this.out = out;
    this.labels = labels;
    this.locale = locale;
  }

  @Override
  public void write(StoreDay day, List<CallRow> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(title(day, rows, labels)).append("\n\n");
    append(text, todo(day, rows(rows, CallRow.TODO)));
    section(text, rows, CallRow.BLOCKED);
    section(text, rows, CallRow.MISSING);
    section(text, rows, CallRow.NO_EVENT);
    text.append('\n').append(labels.get("coverage")).append("\n\n");
    append(text, coverage(day));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  /** The store, the moment, and how many there are. */
  static String title(StoreDay day, List<CallRow> rows, Labels labels) {
    OffsetDateTime at =
        day.list().at().atZone(day.contacts().time().hours().zone()).toOffsetDateTime();
    return labels.get(
        "title",
        day.list().store(),
        Moments.minute(at),
        rows(rows, CallRow.TODO).size(),
        rows(rows, CallRow.BLOCKED).size(),
        rows(rows, CallRow.MISSING).size());
  }

  static List<CallRow> rows(List<CallRow> rows, String list) {
    return rows.stream().filter(row -> row.list().equals(list)).toList();
  }

  private static void append(StringBuilder text, TextTable table) {
    table.lines().forEach(line -> text.append(line).append('\n'));
  }

  private TextTable todo(StoreDay day, List<CallRow> rows) {
    TextTable table =
        new TextTable(
            Set.of(),
            labels.all(
                "column.",
                "state",
                "until",
                "role",
                "person",
                "contact",
                "event",
                "customer",
                "channel",
                "from",
                "source"));
    for (CallRow row : rows) {
      table.add(
          labels.get("state." + row.state().orElseThrow()),
          Moments.end(row),
          row.role().map(role -> labels.getOrCode("role.", role)).orElse(""),
          row.person().orElse(""),
          row.name(),
          row.event(),
          row.customer().orElse(""),
          row.channel().map(channel -> labels.get("channel." + channel)).orElse(""),
          row.contactAt().map(from -> Moments.from(from, day, labels)).orElse(""),
          String.join(labels.get("comma"), sources(row, labels)));
    }
    return table;
  }

  /** The sources in short: of our catalogue the clause, of a law its short name and the article. */
  static List<String> sources(CallRow row, Labels labels) {
    return row.sources().stream().map(source -> brief(source.id(), labels)).toList();
  }

  private static String brief(String citation, Labels labels) {
    int blank = citation.indexOf(' ');
    String id = blank < 0 ? citation : citation.substring(0, blank);
    String clause = blank < 0 ? "" : citation.substring(blank + 1);
    return (labels.getOrCode("source.", id) + " " + clause).strip();
  }

  private void section(StringBuilder text, List<CallRow> all, String list) {
    List<CallRow> rows = rows(all, list);
    if (rows.isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(
            Set.of(), labels.all("column.", "contact", "event", "customer", "person", "why"));
    for (CallRow row : rows) {
      table.add(
          row.name(),
          row.event(),
          row.customer().orElse(""),
          row.person().orElse(""),
          TextTable.shortened(
              list.equals(CallRow.BLOCKED)
                  ? String.join(labels.get("gap"), row.because())
                  : row.reason(),
              REASON_WIDTH));
    }
    text.append('\n').append(labels.get("section." + list)).append("\n\n");
    append(text, table);
  }

  /** A row for each contact that has a target, a column for each week. */
  private TextTable coverage(StoreDay day) {
    Map<ContactId, String[]> cells = coverageCells(day);
    List<String> headings = new ArrayList<>(labels.all("column.", "contact", "target"));
    Set<Integer> numbers = new TreeSet<>(Set.of(1));
    for (CoverageWeek week : day.weeks()) {
      numbers.add(headings.size());
      headings.add(week.monday().toString().substring(5));
    }
    TextTable table = new TextTable(numbers, headings);
    cells.forEach(
        (contact, row) -> {
          String[] all = new String[row.length + 1];
          all[0] = CallRows.name(day, contact, locale);
          System.arraycopy(row, 0, all, 1, row.length);
          table.add(all);
        });
    return table;
  }

  /** The target and the figures of all weeks, by contact. */
  static Map<ContactId, String[]> coverageCells(StoreDay day) {
    Map<ContactId, String[]> cells = new TreeMap<>();
    for (int i = 0; i < day.weeks().size(); i++) {
      for (ContactCoverage one : day.weeks().get(i).contacts()) {
        String[] row =
            cells.computeIfAbsent(
                one.contact(),
                contact -> {
                  String[] empty = new String[day.weeks().size() + 1];
                  Arrays.fill(empty, "");
                  return empty;
                });
        row[0] = one.target() + "%";
        row[i + 1] =
            one.rate().map(rate -> rate.stripTrailingZeros().toPlainString() + "%").orElse("...")
                + " ("
                + one.inTime()
                + "/"
                + (one.owed() - one.running())
                + ")";
      }
    }
    return cells;
  }
}
