package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What the maker agreed to bear before the claim was sent.
 *
 * @param number the number of the approval
 * @param amount up to what it holds, positive
 * @param approvedOn the day of the approval
 * @since 0.1
 */
public record PriorApproval(MakerCode number, Money amount, LocalDate approvedOn) {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if {@code amount} is not positive
   */
  public PriorApproval {
    requireNonNull(number, "number");
    requireNonNull(approvedOn, "approvedOn");
    checkArgument(amount.isPositive(), "PriorApproval.amount must be positive, but was %s", amount);
  }

  /** Returns number, amount and day, such as {@code PA-7 of 2026-03-02 up to CNY 8000.00}. */
  @Override
  public String toString() {
    return number + " of " + approvedOn + " up to " + amount;
  }
}
