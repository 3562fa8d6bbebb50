package io.dealership.examples.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.identity.Vin;
import io.dealership.examples.command.JsonProblems;
import io.dealership.examples.command.Labels;
import io.dealership.examples.command.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as questions. A line that is as it should be is read in one pass; one that is not is
 * read again, field by field, so that all that is wrong with it is said at once.
 *
 * @param <Q> the question
 */
abstract class InputReader<Q> {

  private final ObjectMapper mapper;
  private final ObjectReader reader;
  private final Fields fields;
  private final Labels labels;
  private final JsonProblems words;

  InputReader(ObjectMapper mapper, Class<Q> input, Locale locale) {
    this.mapper = mapper;
    this.reader = mapper.readerFor(input);
    this.fields = Fields.of(mapper, input);
    this.labels = Labels.of(InputReader.class, locale);
    this.words = new JsonProblems(locale);
  }

  ObjectMapper mapper() {
    return mapper;
  }

  Fields fields() {
    return fields;
  }

  Labels labels() {
    return labels;
  }

  JsonProblems words() {
    return words;
  }

  /**
   * Reads a line.
   *
   * @return null when something is wrong with it, which the report then says
   */
  abstract @Nullable Asked<Q> read(byte[] bytes, int start, int end, LineReport report);

  /** Whether bytes are UTF-8; the report says so when they are not. */
  boolean isText(byte[] bytes, int start, int end, LineReport report) {
    if (StrictJson.isAscii(bytes, start, end)) {
      return true;
    }
    try {
      StrictJson.utf8(bytes, start, end);
      return true;
    } catch (CharacterCodingException e) {
      report.add("", "", words.notUtf8());
      return false;
    }
  }

  /**
   * Reads the question that a parser has before it, and closes the parser.
   *
   * @return null when something is wrong
   */
  @Nullable Asked<Q> question(EnvelopeParser line) {
    try (line) {
      Q question = reader.readValue(line);
      if (question == null || line.isBroken()) {
        return null;
      }
      String on = line.on();
      return new Asked<>(line.id(), on == null ? null : LocalDate.parse(on), question);
    } catch (JsonProcessingException | DateTimeParseException e) {
      return null; // what is wrong is found out field by field
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says all that is wrong with a line that is JSON. */
  void explain(JsonNode line, LineReport report) {
    if (!line.isObject()) {
      report.add("", shown(line), labels.get("no-object"));
      return;
    }
    JsonNode id = line.path(Fields.ID);
    if (id.isContainerNode()) {
      report.add(Fields.ID, shown(id), labels.get("expected", labels.get("type.id"), shown(id)));
    } else if (!id.isMissingNode() && !id.isNull()) {
      report.of(new LineId(id.asText(), id.isTextual()));
    }
    for (Map.Entry<String, JsonNode> field : line.properties()) {
      if (field.getKey().equals(Fields.ON)) {
        day(field.getValue(), report);
      } else if (!field.getKey().equals(Fields.ID)) {
        field(field.getKey(), field.getValue(), report);
      }
    }
    if (report.isEmpty()) {
      whole(line, report);
    }
  }

  private void day(JsonNode value, LineReport report) {
    if (value.isNull()) {
      return;
    }
    try {
      if (value.isTextual()) {
        LocalDate.parse(value.asText());
        return;
      }
    } catch (DateTimeParseException e) {
      // as any other value that is no day
    }
    report.add(
        Fields.ON, shown(value), labels.get("expected", Fields.expectedDay(labels), shown(value)));
  }

  private void field(String name, JsonNode value, LineReport report) {
    JavaType type = fields.type(name);
    if (type == null) {
      report.add(name, shown(value), words.unknown(fields.names()));
      return;
    }
    try {
      mapper.readerFor(type).readValue(mapper.treeAsTokens(value));
    } catch (JsonMappingException e) {
      mistake(name, type, value, e, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree has nothing else to say
    }
  }

  /** What is wrong in a field, or deeper in it. */
  private void mistake(
      String name, JavaType type, JsonNode value, JsonMappingException e, LineReport report) {
    if (type.isMapLikeType()
        && e instanceof InvalidFormatException key
        && key.getTargetType() == type.getKeyType().getRawClass()) {
      String given = String.valueOf(key.getValue()); // a key has no path of its own
      report.add(
          name + "." + given,
          given,
          labels.get("expected", Fields.expected(type.getKeyType(), labels), given));
      return;
    }
    String path = JsonProblems.field(e);
    JsonNode place = value;
    for (JsonMappingException.Reference step : e.getPath()) {
      place =
          step.getFieldName() == null
              ? place.path(step.getIndex())
              : place.path(step.getFieldName());
    }
    JavaType wanted = type;
    if (!path.isEmpty() && e instanceof MismatchedInputException mismatch) {
      wanted = mapper.constructType(mismatch.getTargetType());
    }
    String there = place.isMissingNode() ? shown(value) : shown(place);
    if (isPersonal(wanted)) {
      there = "***";
    }
    report.add(
        path.isEmpty() ? name : name + (path.startsWith("[") ? "" : ".") + path,
        there,
        labels.get("expected", Fields.expected(wanted, labels), there));
  }

  /** Whatever tells who someone is: all of {@code core.identity} but the number of an order. */
  private static boolean isPersonal(JavaType type) {
    Class<?> plain = (type.isReferenceType() ? type.getContentType() : type).getRawClass();
    return plain.getPackageName().equals(Vin.class.getPackageName())
        && plain != RepairOrderNumber.class;
  }

  /** All fields can be read, but they do not go together. */
  private void whole(JsonNode line, LineReport report) {
    try (EnvelopeParser own = new EnvelopeParser(mapper.treeAsTokens(line))) {
      reader.readValue(own);
      throw new IllegalStateException("a line that can be read has no problem");
    } catch (JsonMappingException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      report.add("", "", labels.get("refused", String.valueOf(cause.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value as a report shows it. */
  static String shown(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }
}
