package io.dealership.examples.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines in UTF-8, one value a line, strictly: a field that is unknown or there twice, a
 * value of another type and anything behind the value are problems. Empty lines are skipped.
 *
 * <p>Of a line that cannot be read, all that is wrong with its fields is said at once.
 *
 * @param <T> what a line holds
 */
public final class JsonLines<T> {

  /** Far more than a line has. */
  private static final int LONGEST = 1 << 20;

  private static final int LONGEST_VALUE = 100;
  private static final int STEP = 1_000;

  private final ObjectMapper mapper;
  private final ObjectReader reader;
  private final Map<String, JavaType> fields = new LinkedHashMap<>();
  private final Labels labels;
  private final JsonProblems words;

  /**
   * A value and where it stands.
   *
   * @param line the number of the line, from 1
   */
  public record Line<T>(String file, long line, T value) {

    /** A problem with the value. */
    public LineProblem problem(String field, String shown, String message) {
      return new LineProblem(file, line, field, shown, message);
    }
  }

  /**
   * A reader.
   *
   * @param type what a line holds
   * @param locale the language of what is wrong
   */
  public JsonLines(Class<T> type, Locale locale) {
    this.mapper = StrictJson.builder().build();
    this.reader = mapper.readerFor(type);
    this.labels = Labels.of(JsonLines.class, locale);
    this.words = new JsonProblems(locale);
    for (BeanPropertyDefinition property :
        mapper.getDeserializationConfig().introspect(mapper.constructType(type)).findProperties()) {
      if (property.hasConstructorParameter()) {
        fields.put(property.getName(), property.getConstructorParameter().getType());
      }
    }
  }

  /**
   * Reads all lines.
   *
   * @param file the name of the file, for the problems
   * @param values takes what can be read
   * @param problems takes what is wrong with the rest
   * @param progress is told the number of lines that are done, every now and then
   */
  public void read(
      String file,
      InputStream in,
      Consumer<Line<T>> values,
      Consumer<LineProblem> problems,
      LongConsumer progress)
      throws IOException {
    LineSource lines = new LineSource(in, LONGEST);
    LineChunk chunk = new LineChunk();
    while (lines.next(chunk, 1, 1)) {
      if (!chunk.isBlank(0)) {
        line(new Line<>(file, chunk.first(), chunk), values, problems);
      }
      if (chunk.first() % STEP == 0) {
        progress.accept(chunk.first());
      }
    }
  }

  /**
   * Reads one value that stands in a larger document.
   *
   * @param line the value as it was parsed, and where it begins
   * @param values takes it, if it can be read
   * @param problems takes all that is wrong with it else
   */
  public void value(Line<JsonNode> line, Consumer<Line<T>> values, Consumer<LineProblem> problems) {
    JsonNode tree = line.value();
    try {
      if (tree.isObject()) {
        values.accept(
            new Line<>(line.file(), line.line(), reader.readValue(mapper.treeAsTokens(tree))));
        return;
      }
    } catch (JsonMappingException e) {
      // what is wrong is found field by field
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree has nothing else to say
    }
    explain(tree, line, problems);
  }

  private void line(
      Line<LineChunk> line, Consumer<Line<T>> values, Consumer<LineProblem> problems) {
    LineChunk chunk = line.value();
    if (chunk.isOverlong(0)) {
      problems.accept(line.problem("", "", words.overlong(LONGEST)));
      return;
    }
    int start = chunk.start(0);
    int end = chunk.end(0);
    try {
      if (!StrictJson.isAscii(chunk.bytes(), start, end)) {
        StrictJson.utf8(chunk.bytes(), start, end);
      }
      JsonNode tree = null;
      try {
        T value = reader.readValue(chunk.bytes(), start, end - start);
        if (value != null) {
          values.accept(new Line<>(line.file(), line.line(), value));
          return;
        }
      } catch (JsonMappingException e) {
        if (isBehind(e)) {
          throw e;
        }
        tree = mapper.readTree(chunk.bytes(), start, end - start);
      }
      explain(tree == null ? mapper.nullNode() : tree, line, problems);
    } catch (CharacterCodingException e) {
      problems.accept(line.problem("", "", words.notUtf8()));
    } catch (JsonProcessingException e) {
      problems.accept(line.problem("", "", words.message(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can always be read
    }
  }

  /** Whether something stands behind the value. */
  private static boolean isBehind(JsonMappingException e) {
    return e.getClass() == MismatchedInputException.class
        && e.getPath().isEmpty()
        && String.valueOf(e.getOriginalMessage()).startsWith("Trailing token");
  }

  // ---- what is wrong with a line that is JSON ----

  private void explain(JsonNode tree, Line<?> line, Consumer<LineProblem> problems) {
    if (!tree.isObject()) {
      problems.accept(line.problem("", shown(tree), labels.get("no-object")));
      return;
    }
    int[] count = {0};
    Consumer<LineProblem> counted =
        problem -> {
          count[0]++;
          problems.accept(problem);
        };
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      JavaType type = fields.get(field.getKey());
      if (type == null) {
        counted.accept(
            line.problem(field.getKey(), shown(field.getValue()), words.unknown(fields.keySet())));
      } else if (!field.getValue().isNull()) {
        field(field.getKey(), type, field.getValue(), line, counted);
      }
    }
    fields.forEach(
        (name, type) -> {
          boolean isNeeded =
              !type.isReferenceType() && !type.isContainerType() && !type.isPrimitive();
          if (isNeeded && !tree.hasNonNull(name)) {
            counted.accept(line.problem(name, "", labels.get("needed")));
          }
        });
    if (count[0] == 0) {
      whole(tree, line, problems);
    }
  }

  private void field(
      String name, JavaType type, JsonNode value, Line<?> line, Consumer<LineProblem> problems) {
    try {
      mapper.readerFor(type).readValue(mapper.treeAsTokens(value));
    } catch (JsonMappingException e) {
      String path = JsonProblems.field(e);
      JsonNode place = value;
      for (JsonMappingException.Reference step : e.getPath()) {
        place =
            step.getFieldName() == null
                ? place.path(step.getIndex())
                : place.path(step.getFieldName());
      }
      String there = place.isMissingNode() ? "" : shown(place);
      problems.accept(
          line.problem(
              path.isEmpty() ? name : name + (path.startsWith("[") ? "" : ".") + path,
              there,
              message(e, path.isEmpty() ? type : null, there)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree has nothing else to say
    }
  }

  /** What was expected, in our own words where the type says it. */
  private String message(JsonMappingException e, @Nullable JavaType type, String there) {
    if (e.getCause() instanceof IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage()); // an invariant says what it wants
    }
    if (e.getCause() instanceof NullPointerException missing) {
      return labels.get("needed-within", String.valueOf(missing.getMessage()));
    }
    if (e instanceof UnrecognizedPropertyException
        || e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return words.message(e);
    }
    JavaType wanted = type;
    if ((type == null || !type.isContainerType())
        && e instanceof MismatchedInputException mismatch
        && mismatch.getTargetType() != null) {
      wanted = mapper.constructType(mismatch.getTargetType());
    }
    return wanted == null ? words.message(e) : labels.get("expected", expected(wanted), there);
  }

  private String expected(JavaType type) {
    if (type.isReferenceType()) {
      return expected(type.getContentType());
    }
    if (type.isCollectionLikeType()) {
      return labels.get("type.list", expected(type.getContentType()));
    }
    String name = type.getRawClass().getSimpleName();
    return labels.getOrCode("type.", name);
  }

  /** All fields can be read, but they do not go together. */
  private void whole(JsonNode tree, Line<?> line, Consumer<LineProblem> problems) {
    try {
      reader.readValue(mapper.treeAsTokens(tree));
      throw new IllegalStateException("a line that can be read has no problem");
    } catch (JsonMappingException e) {
      problems.accept(line.problem("", "", message(e, null, "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree has nothing else to say
    }
  }

  /** A value as a report shows it; a long one is cut. */
  private static String shown(JsonNode value) {
    String text = value.isTextual() ? value.asText() : value.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
  }
}
