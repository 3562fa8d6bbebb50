package io.dealership.rules.document;

import org.jspecify.annotations.Nullable;

/**
 * A text of a JSON document.
 *
 * @param value the text
 * @param place where it stands
 */
public record JsonText(String value, JsonPlace place) implements JsonValue {

  /** One that stands in no document. */
  public static JsonText of(String value) {
    return new JsonText(value, JsonPlace.nowhere());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonText that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The value as compact JSON. */
  @Override
  public String toString() {
    return JsonWriter.compact(this);
  }
}
