package io.dealership.rules.decision;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;

/** Finds values below, between and above the cut points of a dense scale. */
final class Between {

  private Between() {}

  /** Some value of a dense type. */
  static Object anyOf(FeelType type) {
    return switch (type) {
      case DATE_TIME -> LocalDateTime.of(2000, 1, 1, 0, 0);
      case DAYS_AND_TIME_DURATION -> Duration.ZERO;
      default -> BigDecimal.ZERO;
    };
  }

  static Object below(Object point) {
    if (point instanceof BigDecimal number) {
      return Values.canonical(number.subtract(BigDecimal.ONE));
    }
    if (point instanceof LocalDateTime time) {
      return time.minusDays(1);
    }
    return ((Duration) point).minusDays(1);
  }

  static Object above(Object point) {
    if (point instanceof BigDecimal number) {
      return Values.canonical(number.add(BigDecimal.ONE));
    }
    if (point instanceof LocalDateTime time) {
      return time.plusDays(1);
    }
    return ((Duration) point).plusDays(1);
  }

  /**
   * The middle of two points; the lower one where no value lies between, as between two neighboring
   * nanoseconds.
   */
  static Object between(Object low, Object high) {
    if (low instanceof BigDecimal number) {
      return Values.canonical(number.add((BigDecimal) high).multiply(new BigDecimal("0.5")));
    }
    if (low instanceof LocalDateTime time) {
      return time.plus(Duration.between(time, (LocalDateTime) high).dividedBy(2));
    }
    Duration from = (Duration) low;
    return from.plus(((Duration) high).minus(from).dividedBy(2));
  }
}
