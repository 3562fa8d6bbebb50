package io.dealership.examples.command;

import static com.google.common.base.Preconditions.checkArgument;

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

/**
 * Writes a table as CSV (RFC 4180) in UTF-8, with a row of headings.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvTable {

  private final List<String> columns;
  private final Writer text;
  private final SequenceWriter csv;
  private boolean begun;

  /** A table with these headings. */
  public CsvTable(OutputStream out, List<String> columns) throws IOException {
    this.columns = List.copyOf(columns);
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(schema::addColumn);
    csv =
        CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(schema.build())
            .writeValues(text);
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException if it has not a cell for each heading
   */
  public void write(List<String> cells) throws IOException {
    checkArgument(
        cells.size() == columns.size(),
        "CsvTable.cells must be one for each of %s headings, but were %s",
        columns.size(),
        cells.size());
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), guarded(cells.get(i)));
    }
    csv.write(row);
    begun = true;
  }

  /** Writes what is not written yet; the headings as well, where there was no row. */
  public void end() throws IOException {
    csv.flush();
    if (!begun) {
      text.write(String.join(",", columns) + "\r\n"); // else they come with the first row
      text.flush();
    }
  }

  private static String guarded(String text) {
    return text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
