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

  /** Whether this is {@code null}. */
  default boolean isNull() {
    return this instanceof JsonNull;
  }
}
