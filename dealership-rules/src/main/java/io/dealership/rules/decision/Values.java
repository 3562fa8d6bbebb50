package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the values of all column types have in common: a canonical form and an order. */
final class Values {

  private Values() {}

  /**
   * The form in which equal values are {@code equals}: numbers without trailing zeros, periods in
   * months, enum constants as their names.
   *
   * @throws IllegalArgumentException when the value is of no type of a column
   */
  static Object canonical(Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return canonical(BigDecimal.valueOf(((Number) value).longValue()));
    }
    if (value instanceof BigInteger number) {
      return canonical(new BigDecimal(number));
    }
    if (value instanceof Period period) {
      if (period.getDays() != 0) {
        throw new IllegalArgumentException(
            "Period must have years and months only, but was " + period);
      }
      return Period.ofMonths(Math.toIntExact(period.toTotalMonths())).normalized();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof String
        || value instanceof Boolean
        || value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof Duration) {
      return value;
    }
    throw new IllegalArgumentException(
        "Value must be a text, number, boolean, date, date and time, or duration, but was a "
            + value.getClass().getName());
  }

  /** The canonical form of a value that may be missing; the same object when it is canonical. */
  static Optional<Object> canonical(Optional<Object> value) {
    if (value.isEmpty()) {
      return value;
    }
    Object canonical = canonical(value.get());
    return canonical == value.get() ? value : Optional.of(canonical);
  }

  /**
   * Compares two values of the same ordered type.
   *
   * @throws ClassCastException when they are of two types
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // both are of one of the types of FeelType
  static int compare(Object a, Object b) {
    if (a instanceof Period first && b instanceof Period second) {
      return Long.compare(first.toTotalMonths(), second.toTotalMonths());
    }
    return ((Comparable) a).compareTo(b);
  }

  static List<String> sorted(Collection<String> names) {
    return List.copyOf(new TreeSet<>(names));
  }
}
