package io.dealership.examples.stock;

import io.dealership.examples.stock.PositionColumn.Form;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Positions in CSV: a record is a line, and its values may stand in quotes. */
final class CsvPositions extends PositionDecoder {

  private static final PositionColumn[] COLUMNS = PositionColumn.values();

  private final CsvPositionHeadings headings;
  private final PositionCells cells = new PositionCells();

  /** The columns from left to right, months that follow each other as one. */
  private final int[] steps;

  /** By step of months: how many. */
  private final int[] counts;

  /** By step of months: the first of them. */
  private final int[] firsts;

  private final int stepCount;

  CsvPositions(CsvPositionHeadings headings, Charset charset) {
    super(charset, new PositionLine(charset, headings.last(), headings.months()));
    this.headings = headings;
    int[] all = headings.columns();
    steps = new int[all.length];
    counts = new int[all.length];
    firsts = new int[all.length];
    int size = 0;
    for (int column : all) {
      if (column >= 0) {
        steps[size++] = column;
      } else if (size > 0 && steps[size - 1] < 0) {
        counts[size - 1]++;
      } else {
        steps[size] = -1;
        firsts[size] = -1 - column;
        counts[size++] = 1;
      }
    }
    stepCount = size;
  }

  @Override
  String name(PositionColumn column) {
    return column.heading();
  }

  @Override
  int fast(byte[] bytes, int start) {
    PositionLine line = line();
    line.begin(bytes);
    long[] demand = line.demandOf(headings.months());
    int p = start;
    for (int step = 0; step < stepCount; step++) {
      boolean isLast = step == stepCount - 1;
      int end =
          steps[step] < 0 ? months(bytes, p, step, demand) : cell(COLUMNS[steps[step]], bytes, p);
      if (end < 0) {
        return -1;
      }
      if (isLast) {
        p = bytes[end] == '\r' ? end + 1 : end;
        return bytes[p] == '\n' ? p + 1 : -1;
      }
      if (bytes[end] != ',') {
        return -1;
      }
      p = end + 1;
    }
    return -1;
  }

  private int months(byte[] bytes, int start, int step, long[] demand) {
    int p = start;
    int at = firsts[step];
    int end = at + counts[step];
    if (at == 0) {
      while (at < end - 1 && bytes[p] == ',') {
        at++;
        p++;
      }
      line().unknownMonths(at);
    }
    int withComma = end - 1 - at;
    if (cells.quantities(bytes, p, demand, at, withComma) < withComma) {
      return -1;
    }
    p = withComma == 0 ? p : cells.at();
    long value = cells.value(Form.QUANTITY, bytes, p);
    if (value == PositionCells.STRANGE) {
      return -1;
    }
    demand[end - 1] = value;
    return cells.at();
  }

  private int cell(PositionColumn column, byte[] bytes, int start) {
    if (column.form == Form.TEXT) {
      return text(column, bytes, start);
    }
    byte first = bytes[start];
    if (first == ',' || first == '\n' || first == '\r') {
      if (column.isNeeded) {
        return -1;
      }
      line().values()[column.index()] = column.form.unknown;
      return start;
    }
    long value = cells.value(column.form, bytes, start);
    if (value == PositionCells.STRANGE) {
      return -1;
    }
    line().values()[column.index()] = value;
    return cells.at();
  }

  private int text(PositionColumn column, byte[] bytes, int start) {
    boolean isQuoted = bytes[start] == '"';
    int from = isQuoted ? start + 1 : start;
    int to = from;
    byte b = bytes[to];
    while (b != '"' && b != '\n' && b != '\r' && (b != ',' || isQuoted)) {
      b = bytes[++to];
    }
    if ((b == '"') != isQuoted
        || to == from && column.isNeeded
        || !isText(bytes, from, to, column == PositionColumn.PART)) {
      return -1;
    }
    line().text(column.index(), from, to);
    return isQuoted ? to + 1 : to;
  }

  // ---- what is not read at once ----

  @Override
  void slow(byte[] bytes, int start, int end, PositionReport report) {
    String text;
    try {
      text = decode(bytes, start, end);
    } catch (CharacterCodingException e) {
      report.noText(charset());
      return;
    }
    List<String> values = split(text);
    if (values == null) {
      report.wrong("quotes", "", "");
      return;
    }
    int[] columns = headings.columns();
    if (values.size() != columns.length) {
      report.wrong("cells", "", "", columns.length, values.size());
      return;
    }
    String[] texts = new String[COLUMNS.length];
    Arrays.fill(texts, "");
    String[] months = new String[headings.months()];
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] < 0) {
        months[-1 - columns[i]] = values.get(i);
      } else {
        value(COLUMNS[columns[i]], values.get(i), texts, report);
      }
    }
    line().texts(texts);
    months(months, report);
  }

  private void value(PositionColumn column, String text, String[] texts, PositionReport report) {
    if (text.isEmpty()) {
      if (column.isNeeded) {
        report.needed(column.heading());
      }
      line().values()[column.index()] = column.form.unknown;
    } else if (column.form == Form.TEXT) {
      boolean isPart = column == PositionColumn.PART;
      if ((isPart ? isPart(text) : isName(text))) {
        texts[column.index()] = text;
      } else {
        report.expected(isPart ? "form.PART" : "form.TEXT", column.heading(), text);
      }
    } else {
      OptionalLong value = column.form.read(text);
      if (value.isEmpty()) {
        report.expected(column.form, column.heading(), text);
      }
      line().values()[column.index()] = value.orElse(column.form.unknown);
    }
  }

  private void months(String[] texts, PositionReport report) {
    long[] demand = line().demandOf(texts.length);
    int unknown = 0;
    for (int i = 0; i < texts.length; i++) {
      String month = headings.month(i);
      if (!texts[i].isEmpty()) {
        OptionalLong value = Form.QUANTITY.read(texts[i]);
        if (value.isEmpty()) {
          report.expected(Form.QUANTITY, month, texts[i]);
        }
        demand[i] = value.orElse(0);
      } else if (unknown == i) {
        unknown++;
      } else {
        report.wrong("gap", month, "");
      }
    }
    line().unknownMonths(unknown);
  }

  /** The values of a line; null where a quote is not closed or stands within a value. */
  static @Nullable List<String> split(String line) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int at = 0;
    while (true) {
      value.setLength(0);
      if (at < line.length() && line.charAt(at) == '"') {
        at = unquote(line, at + 1, value);
        if (at < 0 || at < line.length() && line.charAt(at) != ',') {
          return null;
        }
      } else {
        int comma = line.indexOf(',', at);
        value.append(line, at, comma < 0 ? line.length() : comma);
        if (value.indexOf("\"") >= 0) {
          return null;
        }
        at = comma < 0 ? line.length() : comma;
      }
      values.add(value.toString());
      if (at == line.length()) {
        return values;
      }
      at++;
    }
  }

  private static int unquote(String line, int start, StringBuilder to) {
    int at = start;
    while (true) {
      int quote = line.indexOf('"', at);
      if (quote < 0) {
        return -1;
      }
      to.append(line, at, quote);
      if (quote + 1 == line.length() || line.charAt(quote + 1) != '"') {
        return quote + 1;
      }
      to.append('"');
      at = quote + 2;
    }
  }
}
