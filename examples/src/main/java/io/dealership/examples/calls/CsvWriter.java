package io.dealership.examples.calls;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes rows as CSV (RFC 4180), with a row of headings that is the same in all languages.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
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

  private final Writer text;
  private final SequenceWriter csv;
  private boolean begun;

  CsvWriter(OutputStream out) throws IOException {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    COLUMNS.forEach(schema::addColumn);
    csv =
        CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(schema.build())
            .writeValues(text);
  }

  @Override
  public void write(StoreDay day, List<CallRow> rows) throws IOException {
    for (CallRow row : rows) {
      writeRow(row);
    }
  }

  void writeRow(CallRow row) throws IOException {
    csv.write(cells(row));
    begun = true;
  }

  @Override
  public void end() throws IOException {
    csv.flush();
    if (!begun) {
      text.write(String.join(",", COLUMNS) + "\r\n"); // else they come with the first row
      text.flush();
    }
  }

  private static Map<String, String> cells(CallRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> values =
        List.of(
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
    for (int i = 0; i < COLUMNS.size(); i++) {
      cells.put(COLUMNS.get(i), guarded(values.get(i)));
    }
    return cells;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String guarded(String text) {
    return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
