package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What service and parts earned in a period, and what the store cost. What is empty is not known.
 *
 * @param serviceGrossProfit the gross profit of service, less than nothing for a loss
 * @param partsGrossProfit the gross profit of parts, less than nothing for a loss
 * @param overhead what the whole store cost in the period, never negative
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FixedOperations(
    Optional<Money> serviceGrossProfit,
    Optional<Money> partsGrossProfit,
    Optional<Money> overhead) {

  /**
   * Checks the overhead.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public FixedOperations {
    checkArgument(
        overhead.filter(Money::isNegative).isEmpty(),
        "FixedOperations.overhead must not be negative, but was %s",
        overhead.map(Money::toString).orElse(""));
  }
}
