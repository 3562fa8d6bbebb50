package io.dealership.rules.measure;

import io.dealership.core.text.LocalText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What the value of a measure is counted in.
 *
 * @since 0.1
 */
public enum MeasureUnit {
  /** Hundredths of the denominator. */
  PERCENT(100, " %", " %"),
  /** How many times the denominator goes into the numerator. */
  TIMES(1, "次", " times"),
  /** Days. */
  DAYS(1, "天", " days"),
  /** Months. */
  MONTHS(1, "个月", " months"),
  /** How many there are for each of the denominator, such as comebacks for each car. */
  PER_UNIT(1, "", ""),
  /** An amount for each of the denominator, such as CNY for an hour. */
  AMOUNT(1, "", "");

  private final BigDecimal factor;
  private final LocalText suffix;

  MeasureUnit(int factor, String zh, String en) {
    this.factor = BigDecimal.valueOf(factor);
    this.suffix = new LocalText(zh, en);
  }

  /** By what numerator ÷ denominator is multiplied: 100 for percent, else 1. */
  public BigDecimal factor() {
    return factor;
  }

  /**
   * A value as people read it, such as {@code 90.0 %}, {@code 5.2 months} or {@code CNY 320.00}.
   *
   * @param currency the code of the currency; empty when it is no amount
   */
  public String text(BigDecimal value, Optional<String> currency, Locale locale) {
    return currency.map(code -> code + " ").orElse("") + value.toPlainString() + suffix.in(locale);
  }
}
