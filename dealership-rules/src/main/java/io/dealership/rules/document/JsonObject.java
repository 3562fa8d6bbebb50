package io.dealership.rules.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document.
 *
 * @param members the values by name, in the order of the document
 * @param place where it stands
 */
public record JsonObject(Map<String, JsonValue> members, JsonPlace place) implements JsonValue {

  public JsonObject {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** The value of that name. */
  public Optional<JsonValue> member(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /** One that stands in no document. */
  public static JsonObject of(Map<String, JsonValue> members) {
    return new JsonObject(members, JsonPlace.nowhere());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** The value as compact JSON. */
  @Override
  public String toString() {
    return JsonWriter.compact(this);
  }
}
