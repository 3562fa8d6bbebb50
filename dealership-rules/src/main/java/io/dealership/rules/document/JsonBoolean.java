package io.dealership.rules.document;

import org.jspecify.annotations.Nullable;

/**
 * {@code true} or {@code false} in a JSON document.
 *
 * @param value the truth value
 * @param place where it stands
 */
public record JsonBoolean(boolean value, JsonPlace place) implements JsonValue {

  /** One that stands in no document. */
  public static JsonBoolean of(boolean value) {
    return new JsonBoolean(value, JsonPlace.nowhere());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonBoolean that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(value);
  }

  /** The value as compact JSON. */
  @Override
  public String toString() {
    return JsonWriter.compact(this);
  }
}
