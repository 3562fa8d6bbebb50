package io.dealership.examples.stock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealership.examples.command.StrictJson;
import io.dealership.examples.stock.PositionColumn.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Positions in JSON Lines: an object a line, with {@code firstMonth} and the {@code demand} from
 * then on as a list. All demand ends with the same month.
 */
final class JsonPositions extends PositionDecoder {

  private static final PositionColumn[] COLUMNS = PositionColumn.values();
  private static final String FIRST_MONTH = "firstMonth";
  private static final String DEMAND = "demand";
  private static final int MONTH_FIELD = COLUMNS.length;
  private static final int DEMAND_FIELD = COLUMNS.length + 1;
  private static final int FIELDS = COLUMNS.length + 2;

  /** All fields, as they stand in a line. */
  private static final byte[][] NAMES =
      names()
          .map(name -> ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII))
          .toArray(byte[][]::new);

  private static final ObjectMapper MAPPER =
      StrictJson.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** By field: it may not be left out. */
  private static final int NEEDED = needed();

  private final PositionCells cells = new PositionCells();

  /** The fields in the order of the last line, which most likely is the one of the next line. */
  private final int[] order = new int[FIELDS];

  JsonPositions(YearMonth last) {
    super(StandardCharsets.UTF_8, new PositionLine(StandardCharsets.UTF_8, last, 0));
    Arrays.setAll(order, i -> i);
  }

  private static Stream<String> names() {
    return Stream.concat(
        Arrays.stream(COLUMNS).map(PositionColumn::field), Stream.of(FIRST_MONTH, DEMAND));
  }

  private static int needed() {
    int needed = 1 << MONTH_FIELD | 1 << DEMAND_FIELD;
    for (PositionColumn column : COLUMNS) {
      needed |= column.isNeeded ? 1 << column.index() : 0;
    }
    return needed;
  }

  /** The last month of the demand of a line; empty where it cannot be told. */
  static Optional<YearMonth> last(byte[] bytes, int start, int end) {
    try {
      JsonNode line = MAPPER.readTree(bytes, start, end - start);
      JsonNode demand = line.path(DEMAND);
      return month(line.path(FIRST_MONTH))
          .filter(first -> demand.isArray() && demand.size() <= CsvPositionHeadings.MOST_MONTHS)
          .map(first -> first.plusMonths(demand.size() - 1L));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> month(JsonNode value) {
    String quoted = '"' + value.asText() + '"' + " ".repeat(PositionCells.MARGIN);
    long month = new PositionCells().month(quoted.getBytes(StandardCharsets.UTF_8), 0);
    return value.isTextual() && value.asText().length() == 7 && month != PositionCells.STRANGE
        ? Optional.of(YearMonth.of((int) month / 12, (int) month % 12 + 1))
        : Optional.empty();
  }

  // ---- at once ----

  @Override
  String name(PositionColumn column) {
    return column.field();
  }

  @Override
  int fast(byte[] bytes, int start) {
    PositionLine line = line();
    line.begin(bytes);
    for (int i = 0; i < COLUMNS.length; i++) {
      line.values()[i] = COLUMNS[i].form.unknown;
    }
    if (bytes[start] != '{') {
      return -1;
    }
    int p = start + 1;
    int seen = 0;
    long firstMonth = 0;
    int count = -1;
    for (int i = 0; i < FIELDS; i++) {
      int field = field(bytes, p, i);
      if (field < 0 || (seen & 1 << field) != 0) {
        return -1;
      }
      seen |= 1 << field;
      p = behindBlank(bytes, p + NAMES[field].length);
      if (field == MONTH_FIELD) {
        firstMonth = cells.month(bytes, p);
        p = firstMonth == PositionCells.STRANGE ? -1 : cells.at();
      } else if (field == DEMAND_FIELD) {
        if (firstMonth == 0) {
          return -1; // so that it is known how many there must be
        }
        count = (int) (line.endMonth() - firstMonth);
        p = demand(bytes, p, count);
      } else {
        p = value(COLUMNS[field], bytes, p);
      }
      if (p < 0) {
        return -1;
      }
      if (bytes[p] == '}') {
        return (seen & NEEDED) == NEEDED ? behindEnd(bytes, p + 1) : -1;
      }
      if (bytes[p] != ',') {
        return -1;
      }
      p = behindBlank(bytes, p + 1);
    }
    return -1;
  }

  private static int behindBlank(byte[] bytes, int p) {
    return bytes[p] == ' ' ? p + 1 : p;
  }

  private static int behindEnd(byte[] bytes, int p) {
    int end = bytes[p] == '\r' ? p + 1 : p;
    return bytes[end] == '\n' ? end + 1 : -1;
  }

  /** The field whose name begins somewhere, or -1. */
  private int field(byte[] bytes, int start, int number) {
    if (isField(bytes, start, order[number])) {
      return order[number];
    }
    for (int field = 0; field < FIELDS; field++) {
      if (isField(bytes, start, field)) {
        order[number] = field;
        return field;
      }
    }
    return -1;
  }

  private static boolean isField(byte[] bytes, int start, int field) {
    byte[] name = NAMES[field];
    return start + name.length <= bytes.length
        && Arrays.equals(bytes, start, start + name.length, name, 0, name.length);
  }

  private int value(PositionColumn column, byte[] bytes, int start) {
    if (bytes[start] == 'n') {
      return column.isNeeded ? -1 : behindNull(bytes, start);
    }
    if (column.form == Form.TEXT) {
      return text(column, bytes, start);
    }
    if (column.form == Form.DATE && bytes[start] != '"') {
      return -1;
    }
    long value = cells.value(column.form, bytes, start);
    if (value == PositionCells.STRANGE) {
      return -1;
    }
    line().values()[column.index()] = value;
    return cells.at();
  }

  private static int behindNull(byte[] bytes, int start) {
    return bytes[start + 1] == 'u' && bytes[start + 2] == 'l' && bytes[start + 3] == 'l'
        ? start + 4
        : -1;
  }

  private int text(PositionColumn column, byte[] bytes, int start) {
    if (bytes[start] != '"') {
      return -1;
    }
    int end = start + 1;
    while (bytes[end] != '"' && bytes[end] != '\\' && bytes[end] != '\n') {
      end++;
    }
    if (bytes[end] != '"'
        || end == start + 1
        || !isText(bytes, start + 1, end, column == PositionColumn.PART)) {
      return -1;
    }
    line().text(column.index(), start + 1, end);
    return end + 1;
  }

  private int demand(byte[] bytes, int start, int count) {
    if (bytes[start] != '[' || count < 1 || count > CsvPositionHeadings.MOST_MONTHS) {
      return -1;
    }
    long[] demand = line().demandOf(count);
    int p = start + 1;
    int at = 0;
    while (at < count - 1 && bytes[p] == 'n') {
      p = behindNull(bytes, p);
      if (p < 0 || bytes[p] != ',') {
        return -1;
      }
      p = behindBlank(bytes, p + 1);
      at++;
    }
    line().unknownMonths(at);
    while (at < count - 1) {
      int read = cells.quantities(bytes, p, demand, at, count - 1 - at);
      at += read;
      p = cells.at();
      if (at < count - 1 && read == 0) {
        if (bytes[p] != ' ') {
          return -1;
        }
        p++;
      }
    }
    long last = cells.value(Form.QUANTITY, bytes, behindBlank(bytes, p));
    if (last == PositionCells.STRANGE || bytes[cells.at()] != ']') {
      return -1;
    }
    demand[count - 1] = last;
    return cells.at() + 1;
  }

  // ---- slowly ----

  @Override
  void slow(byte[] bytes, int start, int end, PositionReport report) {
    JsonNode tree;
    try {
      decode(bytes, start, end);
      tree = MAPPER.readTree(bytes, start, end - start);
    } catch (CharacterCodingException e) {
      report.noText(charset());
      return;
    } catch (JsonProcessingException e) {
      report.add("", "", report.json().message(e));
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can always be read
    }
    if (!tree.isObject()) {
      report.wrong("no-object", "", tree.toString());
      return;
    }
    List<String> known = names().toList();
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      if (!known.contains(field.getKey())) {
        report.add(field.getKey(), "", report.json().unknown(known));
      }
    }
    String[] texts = new String[COLUMNS.length];
    Arrays.fill(texts, "");
    for (PositionColumn column : COLUMNS) {
      value(column, tree.get(column.field()), texts, report);
    }
    line().texts(texts);
    demand(tree.get(FIRST_MONTH), tree.get(DEMAND), report);
  }

  private void value(
      PositionColumn column, @Nullable JsonNode node, String[] texts, PositionReport report) {
    line().values()[column.index()] = column.form.unknown;
    if (node == null || node.isNull()) {
      if (column.isNeeded) {
        report.needed(column.field());
      }
      return;
    }
    String text = shown(node);
    if (column.form == Form.TEXT) {
      boolean isPart = column == PositionColumn.PART;
      if (node.isTextual() && !text.isEmpty() && (isPart ? isPart(text) : isName(text))) {
        texts[column.index()] = text;
      } else {
        report.expected(isPart ? "form.PART" : "form.TEXT", column.field(), text);
      }
      return;
    }
    OptionalLong value = read(column.form, node);
    if (value.isEmpty()) {
      report.expected(column.form, column.field(), text);
    }
    line().values()[column.index()] = value.orElse(column.form.unknown);
  }

  private static OptionalLong read(Form form, JsonNode node) {
    return node.isTextual() || node.isNumber() && form != Form.DATE
        ? form.read(shown(node))
        : OptionalLong.empty();
  }

  private static String shown(JsonNode node) {
    return node.isNumber()
        ? node.decimalValue().toPlainString()
        : node.isTextual() ? node.asText() : node.toString();
  }

  private void demand(@Nullable JsonNode first, @Nullable JsonNode demand, PositionReport report) {
    Optional<YearMonth> firstMonth = first == null ? Optional.empty() : month(first);
    if (first == null || first.isNull()) {
      report.needed(FIRST_MONTH);
    } else if (firstMonth.isEmpty()) {
      report.expected("form.MONTH", FIRST_MONTH, shown(first));
    }
    if (demand == null || demand.isNull()) {
      report.needed(DEMAND);
      return;
    }
    if (!demand.isArray() || demand.isEmpty() || demand.size() > CsvPositionHeadings.MOST_MONTHS) {
      report.expected("form.DEMAND", DEMAND, demand.toString());
      return;
    }
    int count = demand.size();
    firstMonth.ifPresent(month -> checkEnd(month, count, report));
    long[] values = line().demandOf(count);
    int unknown = 0;
    for (int i = 0; i < count; i++) {
      JsonNode node = demand.get(i);
      String field = DEMAND + '[' + i + ']';
      if (!node.isNull()) {
        OptionalLong value = read(Form.QUANTITY, node);
        if (value.isEmpty()) {
          report.expected(Form.QUANTITY, field, shown(node));
        }
        values[i] = value.orElse(0);
      } else if (unknown == i) {
        unknown++;
      } else {
        report.wrong("gap", field, "");
      }
    }
    line().unknownMonths(unknown);
  }

  private void checkEnd(YearMonth first, int count, PositionReport report) {
    int end = PositionLine.monthNumber(first) + count;
    if (end != line().endMonth()) {
      report.wrong("other-end", DEMAND, "", yearMonth(line().endMonth() - 1), yearMonth(end - 1));
    }
  }

  private static YearMonth yearMonth(int number) {
    return YearMonth.of(number / 12, number % 12 + 1);
  }
}
