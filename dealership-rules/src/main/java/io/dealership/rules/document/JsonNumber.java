package io.dealership.rules.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of a JSON document, exact.
 *
 * @param value the number
 * @param place where it stands
 */
public record JsonNumber(BigDecimal value, JsonPlace place) implements JsonValue {

  /** One that stands in no document. */
  public static JsonNumber of(BigDecimal value) {
    return new JsonNumber(value, JsonPlace.nowhere());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonNumber that && value.compareTo(that.value) == 0;
  }

  @Override
  public int hashCode() {
    return value.stripTrailingZeros().hashCode();
  }

  /** The value as compact JSON. */
  @Override
  public String toString() {
    return JsonWriter.compact(this);
  }
}
