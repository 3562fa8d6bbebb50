package io.dealership.examples.calls;

import io.dealership.examples.command.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes rows as CSV, with a row of headings that is the same in all languages. */
final class CsvWriter implements DayWriter {

  private static final String SEPARATOR = "; ";

  private static final List<String> COLUMNS =
      List.of(
          "list",
          "store",
          "state",
          "role",
          "person",
          "contact",
          "name",
          "event",
          "caseNumber",
          "customer",
          "lastDay",
          "endsAt",
          "channel",
          "contactAt",
          "statutory",
          "attempts",
          "missingEvidence",
          "nextAt",
          "reason",
          "consequence",
          "say",
          "notes",
          "because",
          "lacks",
          "sources");

  private final CsvTable csv;

  CsvWriter(OutputStream out) throws IOException {
    csv = new CsvTable(out, COLUMNS);
  }

  @Override
  public void write(StoreDay day, List<CallRow> rows) throws IOException {
    for (CallRow row : rows) {
      writeRow(row);
    }
  }

  void writeRow(CallRow row) throws IOException {
    csv.write(cells(row));
  }

  @Override
  public void end() throws IOException {
    csv.end();
  }

  private static List<String> cells(CallRow row) {
    return List.of(
        row.list(),
        row.store(),
        text(row.state()),
        text(row.role()),
        text(row.person()),
        row.contact(),
        row.name(),
        row.event(),
        text(row.caseNumber()),
        text(row.customer()),
        text(row.lastDay()),
        text(row.endsAt()),
        text(row.channel()),
        text(row.contactAt()),
        Boolean.toString(row.statutory()),
        text(row.attempts()),
        String.join(SEPARATOR, row.missingEvidence()),
        text(row.nextAt()),
        row.reason(),
        text(row.consequence()),
        text(row.say()),
        String.join(SEPARATOR, row.notes()),
        String.join(SEPARATOR, row.because()),
        text(row.lacks()),
        String.join(SEPARATOR, row.sources().stream().map(CallRow.Source::id).toList()));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
