package io.dealership.examples.stock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dealership.core.parts.StockMovement;
import io.dealership.examples.command.JsonLines;
import io.dealership.examples.command.JsonLines.Line;
import io.dealership.examples.command.LineChunk;
import io.dealership.examples.command.LineProblem;
import io.dealership.examples.command.LineSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the movements of a small store, one a line, and says all that is wrong with each line.
 *
 * <p>In CSV the headings are {@code number,part,place,kind,on,quantity} and, if the store likes,
 * {@code unit_cost,order,lot,against,reverses,due_back_on,inspected,on_card,emergency}, in any
 * order; an empty value is one that is not given. In JSON Lines the fields are those of {@link
 * StockMovement}. A file packed with gzip is unpacked.
 *
 * <p>Whether the movements fit each other is not decided here, but by a ledger.
 */
public final class MovementFile {

  private static final int LONGEST = 1 << 16;
  private static final List<String> NEEDED =
      List.of("number", "part", "place", "kind", "on", "quantity");
  private static final List<String> OTHERS =
      List.of(
          "unit_cost",
          "order",
          "lot",
          "against",
          "reverses",
          "due_back_on",
          "inspected",
          "on_card",
          "emergency");
  private static final Set<String> FLAGS = Set.of("inspected", "on_card", "emergency");

  private final String name;
  private final PositionFile.Format format;
  private final Charset charset;
  private final Locale locale;
  private final JsonLines<StockMovement> lines;

  private MovementFile(String name, PositionFile.Format format, Charset charset, Locale locale) {
    this.name = name;
    this.format = format;
    this.charset = charset;
    this.locale = locale;
    this.lines = new JsonLines<>(StockMovement.class, locale);
  }

  /**
   * A file in CSV.
   *
   * @param name the name of the file, for the problems
   * @param charset UTF-8 or GB18030
   * @param locale the language of the problems
   * @throws IllegalArgumentException if it is another charset
   */
  public static MovementFile csv(String name, Charset charset, Locale locale) {
    PositionFile.checkCharset("MovementFile", charset);
    return new MovementFile(name, PositionFile.Format.CSV, charset, locale);
  }

  /**
   * A file in JSON Lines, which is always UTF-8.
   *
   * @param name the name of the file, for the problems
   * @param locale the language of the problems
   */
  public static MovementFile jsonLines(String name, Locale locale) {
    return new MovementFile(name, PositionFile.Format.JSON_LINES, StandardCharsets.UTF_8, locale);
  }

  /**
   * Reads all lines.
   *
   * @param in the bytes, packed or not; is not closed
   * @param movements takes what can be read, with its line
   * @param problems takes what is wrong with the rest
   * @throws IOException when the stream breaks, or is not packed as it should be
   */
  public void read(
      InputStream in, Consumer<Line<StockMovement>> movements, Consumer<LineProblem> problems)
      throws IOException {
    InputStream unpacked = Unpacked.of(in);
    if (format == PositionFile.Format.JSON_LINES) {
      lines.read(name, unpacked, movements, problems, done -> {});
    } else {
      csv(new LineSource(unpacked, LONGEST), movements, problems);
    }
  }

  private void csv(
      LineSource source, Consumer<Line<StockMovement>> movements, Consumer<LineProblem> problems)
      throws IOException {
    LineChunk chunk = new LineChunk();
    PositionReport report = new PositionReport(name, locale);
    List<String> headings = source.next(chunk, 1, 1) ? values(chunk, report) : noLine(report);
    if (report.isFine()) {
      checkHeadings(headings, report);
    }
    report.problems(0).forEach(problems);
    if (!report.isFine()) {
      return;
    }
    while (source.next(chunk, 1, 1)) {
      if (chunk.isBlank(0)) {
        continue;
      }
      report.clear();
      List<String> values = values(chunk, report);
      if (report.isFine() && values.size() != headings.size()) {
        report.wrong("cells", "", "", headings.size(), values.size());
      }
      report.problems(0).forEach(problems);
      if (report.isFine()) {
        lines.value(
            new Line<>(name, chunk.first(), object(headings, values)),
            movements,
            problem -> problems.accept(ofCsv(problem)));
      }
    }
  }

  private static List<String> noLine(PositionReport report) {
    report.begin(1);
    report.wrong("empty", "", "");
    return List.of();
  }

  /** The values of a line; none where the report says what is wrong with it. */
  private List<String> values(LineChunk chunk, PositionReport report) {
    report.begin(chunk.first());
    if (chunk.isOverlong(0)) {
      report.overlong(LONGEST);
      return List.of();
    }
    int start = chunk.start(0);
    try {
      List<String> values =
          CsvPositions.split(
              charset
                  .newDecoder()
                  .decode(ByteBuffer.wrap(chunk.bytes(), start, chunk.end(0) - start))
                  .toString());
      if (values != null) {
        return values;
      }
      report.wrong("quotes", "", "");
    } catch (CharacterCodingException e) {
      report.noText(charset);
    }
    return List.of();
  }

  private static void checkHeadings(List<String> headings, PositionReport report) {
    List<String> known = new ArrayList<>(NEEDED);
    known.addAll(OTHERS);
    Set<String> seen = new HashSet<>();
    for (String heading : headings) {
      if (!known.contains(heading)) {
        report.wrong("unknown-heading", heading, heading, String.join(", ", known));
      } else if (!seen.add(heading)) {
        report.wrong("twice", heading, heading);
      }
    }
    for (String heading : NEEDED) {
      if (!seen.contains(heading)) {
        report.wrong("no-column", heading, "");
      }
    }
  }

  private static JsonNode object(List<String> headings, List<String> values) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      String value = values.get(i);
      if (!value.isEmpty()) {
        boolean isFlag = FLAGS.contains(heading) && (value.equals("true") || value.equals("false"));
        object.set(
            PositionColumn.field(heading),
            isFlag ? BooleanNode.valueOf(value.equals("true")) : TextNode.valueOf(value));
      }
    }
    return object;
  }

  /** The same with the heading of the column. */
  private static LineProblem ofCsv(LineProblem problem) {
    String heading =
        OTHERS.stream()
            .filter(other -> PositionColumn.field(other).equals(problem.field()))
            .findFirst()
            .orElse(problem.field());
    return new LineProblem(
        problem.file(), problem.line(), heading, problem.value(), problem.message());
  }
}
