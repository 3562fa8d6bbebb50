package io.dealership.rules.document;

import org.jspecify.annotations.Nullable;

/**
 * {@code null} in a JSON document.
 *
 * @param place where it stands
 */
public record JsonNull(JsonPlace place) implements JsonValue {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonNull;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "null";
  }
}
