package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.dealership.examples.command.LineChunk;
import io.dealership.examples.command.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * CSV with a row of headings: a record is one line, also where its values stand in quotes; so a
 * quote that is not closed spoils one line and no more.
 *
 * <p>A heading is the name of a field, or the path to a value in it with dots, as {@code
 * exclusionEvidence.IMPROPER_USE}. An empty value is one that is not given.
 */
final class CsvInput<Q> extends InputReader<Q> {

  private static final CsvFactory CSV =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** By column: the steps to its value. */
  private List<List<String>> columns = List.of();

  CsvInput(Class<Q> input, Locale locale) {
    super(
        StrictJson.builder().enable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build(),
        input,
        locale);
  }

  /**
   * Reads the headings; before any line is read.
   *
   * @return whether lines can be read, else the report says why not
   */
  boolean headings(LineChunk line, LineReport report) {
    if (line.isOverlong(0)) {
      report.add("", "", words().overlong(LineDecider.LONGEST));
      return false;
    }
    List<String> headings = cells(line.bytes(), line.start(0), line.end(0), report);
    if (headings == null) {
      return false;
    }
    Set<String> seen = new TreeSet<>();
    List<List<String>> paths = new ArrayList<>();
    for (String heading : headings) {
      String name = heading.trim();
      List<String> path = List.of(name.split("\\.", -1));
      if (!isField(path)) {
        report.add(name, "", words().unknown(fields().names()));
      } else if (!seen.add(name) || isWithin(seen, name)) {
        report.add(name, "", labels().get("column-twice"));
      }
      paths.add(path);
    }
    columns = List.copyOf(paths);
    return report.isEmpty();
  }

  private boolean isField(List<String> path) {
    JavaType type = fields().type(path.get(0));
    if (path.size() == 1) {
      return fields().names().contains(path.get(0));
    }
    return type != null && type.isMapLikeType() && path.size() == 2 && isKey(type, path.get(1));
  }

  private static boolean isKey(JavaType map, String key) {
    if (!map.getKeyType().isEnumType()) {
      return !key.isEmpty();
    }
    for (Object constant : map.getKeyType().getRawClass().getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column holds what another one is a part of. */
  private static boolean isWithin(Set<String> columns, String name) {
    for (String other : columns) {
      if (other.startsWith(name + ".") || name.startsWith(other + ".")) {
        return true;
      }
    }
    return false;
  }

  @Override
  @Nullable Asked<Q> read(byte[] bytes, int start, int end, LineReport report) {
    List<String> cells = cells(bytes, start, end, report);
    if (cells == null) {
      return null;
    }
    if (cells.size() != columns.size()) {
      report.add("", "", labels().get("columns", columns.size(), cells.size()));
      return null;
    }
    ObjectNode line = mapper().createObjectNode();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        List<String> path = columns.get(i);
        ObjectNode holder = path.size() == 1 ? line : line.withObjectProperty(path.get(0));
        holder.put(path.get(path.size() - 1), cells.get(i));
      }
    }
    Asked<Q> asked = question(new EnvelopeParser(mapper().treeAsTokens(line)));
    if (asked == null) {
      explain(line, report);
    }
    return asked;
  }

  private @Nullable List<String> cells(byte[] bytes, int start, int end, LineReport report) {
    if (!isText(bytes, start, end, report)) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    int rows = 0;
    try (JsonParser parser = CSV.createParser(bytes, start, end - start)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          cells.add(parser.getText());
        } else if (token == JsonToken.START_ARRAY) {
          rows++; // the first one holds all rows
        }
      }
    } catch (JsonProcessingException e) {
      report.add("", "", labels().get("csv", e.getLocation().getColumnNr()));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can be read
    }
    if (rows > 2) {
      report.add("", "", labels().get("one-record"));
      return null;
    }
    return cells;
  }
}
