package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.CurrencyUnit;

/**
 * Where an event holds its amount.
 *
 * @param attribute the name of the attribute; its value is a number such as {@code 1280.50}
 * @param currency the currency of all amounts
 * @since 0.1
 */
public record LogAmount(String attribute, CurrencyUnit currency) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public LogAmount {
    checkArgument(!attribute.isEmpty(), "LogAmount.attribute must not be empty, but was ''");
    requireNonNull(currency, "currency");
  }
}
