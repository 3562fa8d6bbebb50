package io.dealership.rules.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of a JSON document.
 *
 * @param elements the values in their order
 * @param place where it stands
 */
public record JsonArray(List<JsonValue> elements, JsonPlace place) implements JsonValue {

  public JsonArray {
    elements = List.copyOf(elements);
  }

  /** One that stands in no document. */
  public static JsonArray of(List<JsonValue> elements) {
    return new JsonArray(elements, JsonPlace.nowhere());
  }

  Optional<JsonValue> element(String index) {
    for (int i = 0; i < elements.size(); i++) {
      if (index.equals(Integer.toString(i))) {
        return Optional.of(elements.get(i));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonArray that && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  /** The value as compact JSON. */
  @Override
  public String toString() {
    return JsonWriter.compact(this);
  }
}
