package io.dealership.rules.pack;

import io.dealership.rules.document.IsoText;
import io.dealership.rules.document.JsonArray;
import io.dealership.rules.document.JsonBoolean;
import io.dealership.rules.document.JsonNumber;
import io.dealership.rules.document.JsonText;
import io.dealership.rules.document.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Turns JSON values into values of a {@link ValueType}. */
final class TypedValues {

  private TypedValues() {}

  /** The value; empty when the JSON value is of another type. */
  static Optional<Object> read(ValueType type, JsonValue value) {
    String text = value instanceof JsonText t ? t.value() : "";
    Optional<?> read =
        switch (type) {
          case STRING -> value.text();
          case INTEGER ->
              value instanceof JsonNumber n && !isWhole(n.value())
                  ? Optional.empty()
                  : number(value);
          case NUMBER -> number(value);
          case BOOLEAN ->
              value instanceof JsonBoolean truth ? Optional.of(truth.value()) : Optional.empty();
          case DATE -> IsoText.date(text);
          case DATE_TIME -> IsoText.dateTime(text);
          case PERIOD -> IsoText.period(text);
          case DURATION -> IsoText.duration(text);
          case MONEY -> money(text);
          case STRING_LIST -> list(ValueType.STRING, value);
          case NUMBER_LIST -> list(ValueType.NUMBER, value);
        };
    return read.isPresent() ? Optional.of(read.get()) : Optional.empty();
  }

  private static Optional<BigDecimal> number(JsonValue value) {
    return value instanceof JsonNumber number ? Optional.of(number.value()) : Optional.empty();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static Optional<Money> money(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Money.parse(text));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Object>> list(ValueType element, JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      return Optional.empty();
    }
    List<Object> values = new ArrayList<>();
    for (JsonValue one : array.elements()) {
      Optional<Object> read = read(element, one);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      values.add(read.get());
    }
    return Optional.of(List.copyOf(values));
  }
}
