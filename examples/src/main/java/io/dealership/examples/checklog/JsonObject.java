package io.dealership.examples.checklog;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealership.core.text.Spelling;
import io.dealership.rules.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object of a JSON document and where it stands. What is wrong with its fields is collected, so
 * that a document is not mended one mistake at a time.
 */
final class JsonObject {

  private final JsonNode node;
  private final String file;
  private final String place;
  private final List<Problem> problems;

  JsonObject(JsonNode node, String file, String place, List<Problem> problems) {
    this.node = node;
    this.file = file;
    this.place = place;
    this.problems = problems;
  }

  /** Says that a field is not what it should be. */
  void wrong(String field, String value, String expectation) {
    problems.add(new Problem(file, at(field), value, expectation));
  }

  private String at(String field) {
    return field.isEmpty() ? (place.isEmpty() ? "/" : place) : place + "/" + field;
  }

  /** There are no other fields than these. */
  void only(String... fields) {
    List<String> known = List.of(fields);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!known.contains(field.getKey())) {
        String near =
            Spelling.nearest(field.getKey(), known)
                .map(word -> " (is '" + word + "' meant?)")
                .orElse("");
        wrong(field.getKey(), shown(field.getValue()), "one of the fields " + known + near);
      }
    }
  }

  private static String shown(JsonNode value) {
    return value.isTextual() ? "'" + value.asText() + "'" : value.toString();
  }

  private Optional<JsonNode> field(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  /** A text that is not empty. */
  Optional<String> text(String name) {
    Optional<JsonNode> value = field(name);
    if (value.isPresent() && (!value.get().isTextual() || value.get().asText().isEmpty())) {
      wrong(name, shown(value.get()), "a text");
      return Optional.empty();
    }
    return value.map(JsonNode::asText);
  }

  /** A text that has to be there; empty, and a problem, if it is not. */
  Optional<String> needed(String name) {
    if (field(name).isEmpty()) {
      wrong(name, "nothing", "a text");
      return Optional.empty();
    }
    return text(name);
  }

  /**
   * A text that another one reads.
   *
   * @param reader throws an {@link IllegalArgumentException} if the text has another form
   */
  <T> Optional<T> value(String name, String expectation, Function<String, T> reader) {
    return text(name).flatMap(text -> read(name, text, expectation, reader));
  }

  private <T> Optional<T> read(
      String field, String text, String expectation, Function<String, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException e) {
      wrong(field, "'" + text + "'", expectation);
      return Optional.empty();
    }
  }

  boolean flag(String name) {
    Optional<JsonNode> value = field(name);
    if (value.isPresent() && !value.get().isBoolean()) {
      wrong(name, shown(value.get()), "true or false");
    }
    return value.map(JsonNode::asBoolean).orElse(false);
  }

  /** Texts, each read by a reader; also one text instead of a list of one. */
  <T> List<T> list(String name, String expectation, Function<String, T> reader) {
    List<T> all = new ArrayList<>();
    Optional<JsonNode> value = field(name);
    if (value.isPresent() && value.get().isTextual()) {
      value(name, expectation, reader).ifPresent(all::add);
    } else if (value.isPresent() && !value.get().isArray()) {
      wrong(name, shown(value.get()), "a list of texts");
    } else if (value.isPresent()) {
      for (int i = 0; i < value.get().size(); i++) {
        JsonNode each = value.get().get(i);
        String field = name + "/" + i;
        if (each.isTextual()) {
          read(field, each.asText(), expectation, reader).ifPresent(all::add);
        } else {
          wrong(field, shown(each), expectation);
        }
      }
    }
    return all;
  }

  /** The fields of an object, all of them texts that a reader reads. */
  <T> Map<String, T> map(String name, String expectation, Function<String, T> reader) {
    Map<String, T> all = new LinkedHashMap<>();
    object(name)
        .ifPresent(
            inner -> {
              for (Map.Entry<String, JsonNode> field : inner.node.properties()) {
                inner
                    .value(field.getKey(), expectation, reader)
                    .ifPresent(value -> all.put(field.getKey(), value));
              }
            });
    return all;
  }

  Optional<JsonObject> object(String name) {
    Optional<JsonNode> value = field(name);
    if (value.isPresent() && !value.get().isObject()) {
      wrong(name, shown(value.get()), "an object");
      return Optional.empty();
    }
    return value.map(inner -> new JsonObject(inner, file, at(name), problems));
  }

  /** The objects among the fields of an object. */
  Map<String, JsonObject> objectsByName(String name) {
    Map<String, JsonObject> all = new LinkedHashMap<>();
    object(name)
        .ifPresent(
            inner ->
                inner
                    .node
                    .properties()
                    .forEach(
                        field ->
                            inner
                                .object(field.getKey())
                                .ifPresent(value -> all.put(field.getKey(), value))));
    return all;
  }

  List<JsonObject> objects(String name) {
    List<JsonObject> all = new ArrayList<>();
    Optional<JsonNode> value = field(name);
    if (value.isPresent() && !value.get().isArray()) {
      wrong(name, shown(value.get()), "a list of objects");
    } else if (value.isPresent()) {
      for (int i = 0; i < value.get().size(); i++) {
        JsonNode each = value.get().get(i);
        String field = name + "/" + i;
        if (each.isObject()) {
          all.add(new JsonObject(each, file, at(field), problems));
        } else {
          wrong(field, shown(each), "an object");
        }
      }
    }
    return all;
  }
}
