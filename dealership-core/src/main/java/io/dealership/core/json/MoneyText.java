package io.dealership.core.json;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/** Money as text, such as {@code CNY 12.50}. */
final class MoneyText {

  static final String EXPECTATION = "money is written like 'CNY 12.50'";

  private static final int MAX_LENGTH = 40;

  private MoneyText() {}

  /**
   * Reads money.
   *
   * @throws IllegalArgumentException if the text is no money, or of no known currency
   * @throws ArithmeticException if it has more decimals than its currency
   */
  static Money parse(String text) {
    checkArgument(text.length() <= MAX_LENGTH, EXPECTATION);
    return Money.parse(text);
  }
}
