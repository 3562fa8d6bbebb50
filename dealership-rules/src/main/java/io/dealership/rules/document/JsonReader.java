package io.dealership.rules.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 without byte order mark, one value and nothing after it, no
 * duplicate names, no comments, no {@code NaN}, no half of a surrogate pair.
 *
 * <p>A number has at most 100 characters and at most 100 digits before or after the point. The
 * reading ends at the first error of syntax; what can be passed over, such as a duplicate name, is
 * collected.
 */
public final class JsonReader {

  private static final int LONGEST_NUMBER = 100;

  /** Where the parser begins to speak of features of its own. */
  private static final List<String> ADVICE =
      List.of(": enable ", " (not recognized", ": was expecting (", " (JSON String", "\n");

  private final DocumentLimits limits;
  private final JsonFactory factory;

  /** A reader with these limits. */
  public JsonReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
    // texts, names and numbers are bounded by the size of the document before the parser sees it
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.maxDepth() + 1)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();
    this.factory =
        new JsonFactoryBuilder()
            .streamReadConstraints(constraints)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
  }

  /**
   * Reads a document.
   *
   * @throws InvalidDocumentException with all problems found
   */
  public JsonValue read(String file, byte[] bytes) {
    Problems problems = new Problems();
    Optional<JsonValue> value = read(file, bytes, problems);
    problems.throwIfAny();
    return value.orElseThrow();
  }

  /**
   * Reads a document.
   *
   * @return the value; empty when it cannot be read as a whole, the reason is then among the
   *     problems
   */
  public Optional<JsonValue> read(String file, byte[] bytes, Problems problems) {
    if (DocumentInput.tooLong(file, bytes, limits, problems)) {
      return Optional.empty();
    }
    return DocumentInput.decode(file, bytes, problems)
        .flatMap(text -> parse(file, text, 0, problems));
  }

  /**
   * Reads one value from a text, such as a line of a file of JSON Lines.
   *
   * @param line the line of the file at which the text starts, from 1
   * @return the value; empty when it cannot be read as a whole, the reason is then among the
   *     problems
   */
  public Optional<JsonValue> readText(String file, int line, String text, Problems problems) {
    // a text has no bytes of its own: a half surrogate pair is found below, not here
    if (text.length() > limits.maxBytes()
        || text.getBytes(StandardCharsets.UTF_8).length > limits.maxBytes()) {
      problems.add(
          file, DocumentInput.place(line, 1), "more", "at most " + limits.maxBytes() + " bytes");
      return Optional.empty();
    }
    return parse(file, CharBuffer.wrap(text.toCharArray()), line - 1, problems);
  }

  /**
   * Reads JSON Lines: one value on each line; an empty line is a problem, a line end after the last
   * value is not.
   *
   * @return the values that could be read, in the order of the lines
   */
  public List<JsonValue> readLines(String file, byte[] bytes, Problems problems) {
    List<JsonValue> values = new ArrayList<>();
    if (DocumentInput.tooLong(file, bytes, limits, problems)) {
      return values;
    }
    Optional<CharBuffer> decoded = DocumentInput.decode(file, bytes, problems);
    if (decoded.isEmpty()) {
      return values;
    }
    CharBuffer text = decoded.get();
    char[] chars = text.array();
    int end = text.limit();
    int start = 0;
    for (int line = 0; start < end; line++) {
      int stop = start;
      while (stop < end && chars[stop] != '\n') {
        stop++;
      }
      parse(file, CharBuffer.wrap(chars, start, stop - start), line, problems)
          .ifPresent(values::add);
      start = stop + 1;
    }
    return values;
  }

  private Optional<JsonValue> parse(
      String file, CharBuffer text, int linesBefore, Problems problems) {
    int offset = text.arrayOffset() + text.position();
    try (JsonParser parser = factory.createParser(text.array(), offset, text.remaining())) {
      return new Reading(file, parser, linesBefore, problems).document();
    } catch (IOException e) {
      throw new IllegalStateException("The closing of a text in memory must not fail", e);
    }
  }

  /** The reading of a document cannot go on; the problem is said already. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final class Reading {

    private final String file;
    private final JsonParser parser;
    private final int linesBefore;
    private final Problems problems;
    private int elements;

    Reading(String file, JsonParser parser, int linesBefore, Problems problems) {
      this.file = file;
      this.parser = parser;
      this.linesBefore = linesBefore;
      this.problems = problems;
    }

    Optional<JsonValue> document() {
      try {
        JsonToken token = parser.nextToken();
        if (token == null) {
          problems.add(file, place(parser.currentLocation()), "nothing", "a JSON value");
          return Optional.empty();
        }
        JsonLocation at = parser.currentTokenLocation();
        JsonPlace root = JsonPlace.root(line(at), at.getColumnNr());
        JsonValue value = value(token, root, 1);
        if (parser.nextToken() != null) {
          problems.add(
              file,
              place(parser.currentTokenLocation()),
              "more data",
              "nothing after the first JSON value");
          return Optional.empty();
        }
        return Optional.of(value);
      } catch (JsonProcessingException e) {
        boolean ended = e.getOriginalMessage().startsWith("Unexpected end-of-input");
        problems.add(
            file,
            place(e.getLocation()),
            ended ? "the end of the document" : "broken: " + cause(e),
            ended ? "more JSON" : "valid JSON");
      } catch (IOException e) {
        problems.add(file, "document", String.valueOf(e.getMessage()), "a file that can be read");
      } catch (Stop e) {
        return Optional.empty();
      }
      return Optional.empty();
    }

    private JsonValue value(JsonToken token, JsonPlace place, int depth) throws IOException, Stop {
      if (problems.isFull()) {
        throw stop(place, "more", "at most 1000 problems");
      }
      if (++elements > limits.maxElements()) {
        throw stop(place, "more", "at most " + limits.maxElements() + " values");
      }
      return switch (token) {
        case START_OBJECT -> object(place, depth);
        case START_ARRAY -> array(place, depth);
        case VALUE_STRING -> new JsonText(text(parser.getText(), place), place);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
        case VALUE_TRUE -> new JsonBoolean(true, place);
        case VALUE_FALSE -> new JsonBoolean(false, place);
        case VALUE_NULL -> new JsonNull(place);
        default -> throw new IllegalStateException("JsonReader must not see a " + token);
      };
    }

    private JsonObject object(JsonPlace place, int depth) throws IOException, Stop {
      checkDepth(place, depth);
      Map<String, JsonValue> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        JsonLocation at = parser.currentTokenLocation();
        String raw = parser.currentName();
        JsonPlace key = place.child(raw, line(at), at.getColumnNr());
        String name = text(raw, key);
        JsonToken token = parser.nextToken();
        at = parser.currentTokenLocation();
        JsonPlace there = place.child(name, line(at), at.getColumnNr());
        JsonValue before = members.putIfAbsent(name, value(token, there, depth + 1));
        if (before != null) {
          problems.add(
              file,
              key.toString(),
              JsonWriter.quote(name) + " again",
              "each name once (it stands in line " + before.place().line() + ")");
        }
      }
      return new JsonObject(members, place);
    }

    private JsonArray array(JsonPlace place, int depth) throws IOException, Stop {
      checkDepth(place, depth);
      List<JsonValue> values = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        JsonLocation at = parser.currentTokenLocation();
        JsonPlace there = place.child(Integer.toString(values.size()), line(at), at.getColumnNr());
        values.add(value(token, there, depth + 1));
      }
      return new JsonArray(values, place);
    }

    private void checkDepth(JsonPlace place, int depth) throws Stop {
      if (depth > limits.maxDepth()) {
        // the pointer of a place this deep helps nobody
        throw stop(
            JsonPlace.root(place.line(), place.column()),
            "more",
            "values nested at most " + limits.maxDepth() + " deep");
      }
    }

    private String text(String text, JsonPlace place) {
      if (text.length() > limits.maxTextLength()) {
        problems.add(
            file,
            place.toString(),
            text.length() + " characters",
            "a text of at most " + limits.maxTextLength() + " characters");
        return "";
      }
      int half = JsonWriter.halfSurrogate(text);
      if (half >= 0) {
        problems.add(
            file,
            place.toString(),
            String.format(Locale.ROOT, "\\u%04x without its other half", (int) text.charAt(half)),
            "whole characters");
        return "";
      }
      return text;
    }

    private JsonNumber number(JsonPlace place) throws IOException {
      int length = parser.getTextLength();
      if (length <= LONGEST_NUMBER) {
        String text = parser.getText();
        try {
          BigDecimal number = new BigDecimal(text);
          if (Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
            return new JsonNumber(number, place);
          }
        } catch (NumberFormatException e) {
          // an exponent beyond any BigDecimal; said below
        }
        problems.add(
            file, place.toString(), text, "a number of at most " + LONGEST_NUMBER + " digits");
      } else {
        problems.add(
            file,
            place.toString(),
            length + " characters",
            "a number of at most " + LONGEST_NUMBER + " characters");
      }
      return new JsonNumber(BigDecimal.ZERO, place);
    }

    private Stop stop(JsonPlace place, String value, String expectation) {
      problems.add(file, place.toString(), value, expectation);
      return new Stop();
    }

    private int line(JsonLocation at) {
      return at.getLineNr() + linesBefore;
    }

    private String place(JsonLocation at) {
      return DocumentInput.place(line(at), at.getColumnNr());
    }

    /** What the parser says, without its advice about features of its own. */
    private String cause(JsonProcessingException e) {
      String message = e.getOriginalMessage();
      for (String advice : ADVICE) {
        int at = message.indexOf(advice);
        message = at < 0 ? message : message.substring(0, at);
      }
      return JsonWriter.printable(message);
    }
  }
}
