package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The cash of a day: what was taken by the books, what was counted, and when finance got it.
 *
 * @param day the day
 * @param reported what was taken by the books, not negative
 * @param counted what was counted, not negative; empty as long as nobody counted
 * @param handedOverAt when finance got it; empty as long as it did not
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CashDay(
    LocalDate day, Money reported, Optional<Money> counted, Optional<Instant> handedOverAt) {

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, or their currencies differ
   */
  public CashDay {
    requireNonNull(day, "day");
    requireNonNull(handedOverAt, "handedOverAt");
    checkArgument(
        !reported.isNegative(), "CashDay.reported must not be negative, but was %s", reported);
    counted.ifPresent(
        money -> {
          checkArgument(
              !money.isNegative(), "CashDay.counted must not be negative, but was %s", money);
          checkArgument(
              money.isSameCurrency(reported),
              "CashDay.counted must be in the currency of reported %s, but was %s",
              reported,
              money);
        });
  }
}
