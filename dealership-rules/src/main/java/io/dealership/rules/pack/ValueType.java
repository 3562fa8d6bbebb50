package io.dealership.rules.pack;

import io.dealership.rules.decision.FeelType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The type of a parameter or of a fact, with the Java type that stands for it. */
public enum ValueType {
  /** A whole number; {@link java.math.BigDecimal}. */
  INTEGER("a whole number", FeelType.NUMBER),
  /** An exact decimal number; {@link java.math.BigDecimal}. */
  NUMBER("a number", FeelType.NUMBER),
  /** A text or a choice; {@link String}. */
  STRING("a text", FeelType.STRING),
  /** True or false; {@link Boolean}. */
  BOOLEAN("true or false", FeelType.BOOLEAN),
  /** A day; {@link java.time.LocalDate}. */
  DATE("a date such as 2022-01-31", FeelType.DATE),
  /** A local date and time; {@link java.time.LocalDateTime}. */
  DATE_TIME("a time such as 2022-01-31T08:30:00", FeelType.DATE_TIME),
  /** Years and months, or days of the calendar; {@link java.time.Period}. */
  PERIOD("a period such as P3Y or P18M", FeelType.YEARS_AND_MONTHS_DURATION),
  /** Days of 24 hours, hours, minutes and seconds; {@link java.time.Duration}. */
  DURATION("a duration such as P60D or PT36H", FeelType.DAYS_AND_TIME_DURATION),
  /** An amount with its currency, {@code CNY 12.50}; {@link org.joda.money.Money}. */
  MONEY("an amount such as CNY 12.50", null),
  /** A list of texts. */
  STRING_LIST("a list of texts", null),
  /** A list of numbers. */
  NUMBER_LIST("a list of numbers", null);

  private final String says;
  private final @Nullable FeelType feelType;

  ValueType(String says, @Nullable FeelType feelType) {
    this.says = says;
    this.feelType = feelType;
  }

  /** The type in words. */
  String says() {
    return says;
  }

  /** Whether a value is of the Java type that stands for this one. */
  boolean holds(Object value) {
    return switch (this) {
      case INTEGER, NUMBER -> value instanceof BigDecimal;
      case STRING -> value instanceof String;
      case BOOLEAN -> value instanceof Boolean;
      case DATE -> value instanceof LocalDate;
      case DATE_TIME -> value instanceof LocalDateTime;
      case PERIOD -> value instanceof Period;
      case DURATION -> value instanceof Duration;
      case MONEY -> value instanceof Money;
      case STRING_LIST -> value instanceof List<?> list && areAll(list, String.class);
      case NUMBER_LIST -> value instanceof List<?> list && areAll(list, BigDecimal.class);
    };
  }

  private static boolean areAll(List<?> values, Class<?> type) {
    for (Object value : values) {
      if (!type.isInstance(value)) {
        return false;
      }
    }
    return true;
  }

  /** The type of the columns that can hold such a value; empty when no table can. */
  public Optional<FeelType> feelType() {
    return Optional.ofNullable(feelType);
  }
}
