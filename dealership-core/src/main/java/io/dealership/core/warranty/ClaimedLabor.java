package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A labor operation of a claim: its hours and the rate of an hour.
 *
 * <p>Time units of a maker are written as the hours they stand for. The amount is rounded half up
 * to the smallest unit of the currency: 0.35 h at CNY 185.50 are CNY 64.93.
 *
 * @param operation the code in the maker's list of operations; empty if nobody looked it up yet
 * @param hours more than 0 and at most 999.99, with at most two decimals
 * @param rate the price of an hour, not negative
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClaimedLabor(Optional<MakerCode> operation, BigDecimal hours, Money rate) {

  private static final BigDecimal MAX_HOURS = new BigDecimal("999.99");
  private static final int MAX_DECIMALS = 2;

  /**
   * Checks hours and rate.
   *
   * @throws IllegalArgumentException if one of them is out of range
   */
  public ClaimedLabor {
    requireNonNull(operation, "operation");
    hours = hours.stripTrailingZeros();
    checkArgument(
        hours.signum() > 0 && hours.compareTo(MAX_HOURS) <= 0 && hours.scale() <= MAX_DECIMALS,
        "ClaimedLabor.hours must be more than 0 and at most 999.99, with at most two decimals,"
            + " but was %s",
        hours);
    hours = hours.setScale(Math.max(0, hours.scale()));
    checkArgument(!rate.isNegative(), "ClaimedLabor.rate must not be negative, but was %s", rate);
  }

  /** Returns the hours at the rate, rounded half up. */
  public Money amount() {
    return rate.multipliedBy(hours, RoundingMode.HALF_UP);
  }

  /** Returns operation, hours and rate, such as {@code 27 41 09 21, 1.5 h at CNY 180.00}. */
  @Override
  public String toString() {
    return operation.map(code -> code + ", ").orElse("") + hours.toPlainString() + " h at " + rate;
  }
}
