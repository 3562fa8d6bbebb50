package io.dealership.rules.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads CSV with a line of headings: an event on each line, or on several when a line ends within
 * quotes. An empty value is not there; an empty line is no event.
 */
final class CsvLogReader implements EventDraft.Where {

  /** What the parser may have taken in beyond a broken line. */
  private static final int PUSHED_BACK = 16 * 1024;

  private final LogText text;
  private final PushbackReader lines;
  private final CsvHeadings headings;
  private final EventDraft draft;
  private final CsvFactory factory;
  private final CsvSchema schema;
  private List<LogKey> columns = List.of();

  /** How many lines there were before those of the parser. */
  private long linesBefore;

  /** The line at which the record under way begins. */
  private long line;

  private boolean begun;

  CsvLogReader(LogText text, LogLayout layout, LogLimits limits, LogOutput output) {
    this.text = text;
    this.lines = new PushbackReader(new LineFeeds(text), PUSHED_BACK);
    this.headings = new CsvHeadings(layout, limits, output);
    this.draft = new EventDraft(layout, limits, output, this);
    this.factory =
        CsvFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
    this.schema =
        CsvSchema.emptySchema()
            .withColumnSeparator(layout.separator())
            .withQuoteChar(layout.quote());
  }

  @Override
  public String place(String part) {
    return place() + ", column '" + part + "'";
  }

  String place() {
    return "line " + Math.max(1, line);
  }

  void read() throws IOException {
    boolean more = true;
    while (more) {
      try (CsvParser csv = factory.createParser(lines)) {
        csv.setSchema(schema);
        more = records(csv);
      }
    }
    if (columns.isEmpty()) {
      throw new LogStop("line 1", "nothing", "a line of headings");
    }
  }

  /** Reads to the end, or to the end of a line that is broken; true if it is that. */
  private boolean records(CsvParser csv) throws IOException {
    try {
      while (csv.nextToken() != null) {
        record(csv);
      }
      return false;
    } catch (JsonProcessingException e) {
      if (e.getOriginalMessage().startsWith("Missing closing quote")) {
        throw new LogStop(place(), "the end of the log", "a quote that ends the value");
      }
      if (columns.isEmpty()) {
        throw new LogStop(place(), "an error of syntax", "a line of headings in CSV");
      }
      if (!begun) {
        draft.begin(null);
      }
      long at = linesBefore + e.getLocation().getLineNr();
      draft.breakWith(
          // the parser is past the character
          "line " + at + ", column " + (e.getLocation().getColumnNr() - 1),
          "an error of syntax",
          "a separator or the end of the line after a value in quotes");
      skipLine(csv);
      linesBefore = at;
      return true;
    }
  }

  private void skipLine(CsvParser csv) throws IOException {
    StringWriter rest = new StringWriter();
    csv.releaseBuffered(rest);
    lines.unread(rest.toString().toCharArray());
    int c;
    do {
      text.mark();
      c = lines.read();
    } while (c >= 0 && c != '\n');
  }

  private void record(CsvParser csv) throws IOException {
    text.mark();
    begun = false;
    line = linesBefore + csv.currentLocation().getLineNr();
    csv.nextToken();
    String first = csv.getText();
    JsonToken token = csv.nextToken();
    if (first.isEmpty() && token == JsonToken.END_ARRAY) {
      return; // an empty line
    }
    if (columns.isEmpty()) {
      columns = headings.keys(headings(csv, first, token), place());
      return;
    }
    draft.begin(null);
    begun = true;
    draft.put(columns.get(0), first);
    int count = 1;
    while (token != JsonToken.END_ARRAY) {
      if (count < columns.size()) {
        draft.put(columns.get(count), csv.getText());
      }
      count++;
      token = after(csv, count);
    }
    if (count != columns.size()) {
      draft.breakWith(place(), count + " values", columns.size() + ", one for each column");
    }
    draft.finish(line);
  }

  /** The next token; the parser looks beyond a line for it, where the text may be broken. */
  private JsonToken after(CsvParser csv, int count) throws IOException {
    try {
      return csv.nextToken();
    } catch (JsonProcessingException e) {
      throw e;
    } catch (IOException e) {
      if (count == columns.size()) {
        draft.finish(line);
      }
      throw e;
    }
  }

  private static List<String> headings(JsonParser csv, String first, JsonToken second)
      throws IOException {
    List<String> names = new ArrayList<>();
    names.add(first);
    for (JsonToken token = second;
        token != JsonToken.END_ARRAY;
        token = Objects.requireNonNull(csv.nextToken())) {
      names.add(csv.getText());
    }
    return names;
  }
}
