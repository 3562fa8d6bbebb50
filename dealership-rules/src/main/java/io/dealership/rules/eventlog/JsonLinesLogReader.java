package io.dealership.rules.eventlog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/**
 * Reads JSON Lines: an object on each line. What is nested has its names joined with dots, the
 * elements of lists numbered from 0: {@code customer.city}, {@code parts.0}. A null is not there;
 * numbers are as they are written.
 */
final class JsonLinesLogReader implements EventDraft.Where {

  private final LogLimits limits;
  private final LogLines lines;
  private final JsonFactory factory;
  private final LogKeys keys;
  private final EventDraft draft;

  JsonLinesLogReader(LogText text, LogLayout layout, LogLimits limits, LogOutput output) {
    this.limits = limits;
    this.lines = new LogLines(text, limits);
    this.keys = LogKeys.ofRows(layout);
    this.draft = new EventDraft(layout, limits, output, this);
    // a line is bounded as a whole; names and values are measured where they are put
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
            .build();
  }

  @Override
  public String place(String part) {
    return "line " + lines.number() + ", field '" + part + "'";
  }

  String place() {
    return "line " + lines.number();
  }

  void read() throws IOException {
    while (lines.next()) {
      if (!lines.isBlank()) {
        draft.begin(null);
        line();
        draft.finish(lines.number());
      }
    }
  }

  private void line() throws IOException {
    try (JsonParser json = factory.createParser(lines.chars(), lines.start(), lines.length())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        draft.breakWith(place(), "something else", "an object of JSON on each line");
        return;
      }
      object(json, "", 1);
      if (!draft.isBroken() && json.nextToken() != null) {
        draft.breakWith(place(), "more data", "one object on each line");
      }
    } catch (JsonProcessingException e) {
      boolean ended = e.getOriginalMessage().startsWith("Unexpected end-of-input");
      draft.breakWith(
          place() + ", column " + e.getLocation().getColumnNr(),
          ended ? "the end of the line" : "an error of syntax",
          "valid JSON");
    }
  }

  private void object(JsonParser json, String before, int depth) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT && !draft.isBroken()) {
      String name = json.currentName();
      value(json, json.nextToken(), before.isEmpty() ? name : before + name, depth);
    }
  }

  private void list(JsonParser json, String before, int depth) throws IOException {
    int number = 0;
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY && !draft.isBroken();
        token = json.nextToken()) {
      value(json, token, before + number++, depth);
    }
  }

  private void value(JsonParser json, JsonToken token, String name, int depth) throws IOException {
    switch (token) {
      case VALUE_NULL -> {
        // not there
      }
      case START_OBJECT, START_ARRAY -> {
        if (depth == limits.maxDepth()) {
          draft.breakWith(place(), "more", "values nested at most " + depth + " deep");
        } else if (token == JsonToken.START_OBJECT) {
          object(json, name + ".", depth + 1);
        } else {
          list(json, name + ".", depth + 1);
        }
      }
      default -> draft.put(keys.of(name), json.getText());
    }
  }
}
