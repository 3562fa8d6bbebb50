package io.dealership.examples.roster;

import io.dealership.examples.command.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Writes rows as CSV, with a row of headings that is the same in all languages. */
final class CsvWriter implements RosterWriter {

  private static final String SEPARATOR = "; ";

  private static final List<String> COLUMNS =
      List.of(
          "list",
          "store",
          "state",
          "employee",
          "role",
          "roleName",
          "duty",
          "text",
          "kind",
          "when",
          "nominalDay",
          "dueDay",
          "dueAt",
          "whyMoved",
          "provisional",
          "byDefault",
          "cause",
          "causeAt",
          "caseNumber",
          "doneAt",
          "evidence",
          "missing",
          "clauses");

  private final CsvTable csv;

  CsvWriter(OutputStream out) throws IOException {
    csv = new CsvTable(out, COLUMNS);
  }

  @Override
  public void write(RosterView view, List<RosterRow> rows) throws IOException {
    for (RosterRow row : rows) {
      csv.write(cells(row));
    }
    csv.end();
  }

  private static List<String> cells(RosterRow row) {
    return List.of(
        row.list(),
        row.store(),
        text(row.state()),
        text(row.employee()),
        text(row.role()),
        text(row.roleName()),
        text(row.duty()),
        text(row.text()),
        text(row.kind()),
        text(row.when()),
        text(row.nominalDay()),
        text(row.dueDay()),
        moment(row.dueAt()),
        text(row.whyMoved()),
        Boolean.toString(row.provisional()),
        Boolean.toString(row.byDefault()),
        text(row.cause()),
        moment(row.causeAt()),
        text(row.caseNumber()),
        moment(row.doneAt()),
        String.join(SEPARATOR, row.evidence().stream().map(RosterRow.Evidence::code).toList()),
        String.join(SEPARATOR, row.missing()),
        String.join(SEPARATOR, row.clauses()));
  }

  /** With its seconds, as the JSON Lines have it. */
  private static String moment(Optional<OffsetDateTime> value) {
    return text(value.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
