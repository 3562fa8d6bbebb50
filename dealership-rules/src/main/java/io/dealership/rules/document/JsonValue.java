package io.dealership.rules.document;

import java.util.Optional;

/**
 * A value of a JSON document, with its place.
 *
 * <p>Values are immutable. Two values are equal when they mean the same: the place, the order of
 * members and the way in which a number is written do not count.
 */
public sealed interface JsonValue
    permits JsonArray, JsonBoolean, JsonNull, JsonNumber, JsonObject, JsonText {

  /** Where the value stands. */
  JsonPlace place();

  /** The text, when this is one. */
  default Optional<String> text() {
    return this instanceof JsonText text ? Optional.of(text.value()) : Optional.empty();
  }

  /**
   * The value at a pointer (RFC 6901) such as {@code /parameters/3/value}; where the way ends
   * early, the last value on it.
   */
  default JsonValue nearest(String pointer) {
    JsonValue at = this;
    for (String token : pointer.split("/", -1)) {
      Optional<JsonValue> next = Optional.empty();
      if (at instanceof JsonObject object) {
        next = object.member(token.replace("~1", "/").replace("~0", "~"));
      } else if (at instanceof JsonArray array) {
        next = array.element(token);
      }
      at = next.orElse(at);
    }
    return at;
  }

  /** Whether this is {@code null}. */
  default boolean isNull() {
    return this instanceof JsonNull;
  }
}
