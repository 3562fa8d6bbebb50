package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.joda.money.Money;

/**
 * The money of a claim or of one of its lines: it always adds up.
 *
 * <p>What is claimed is approved, denied or open: {@code claimed = approved + denied + open}. No
 * more is paid than was approved. All amounts are of one currency, and none is negative.
 *
 * @param claimed what the store asked for
 * @param approved what the maker agreed to bear
 * @param denied what the maker refused, or the store gave up
 * @param paid what the maker has paid
 * @since 0.1
 */
public record ClaimMoney(Money claimed, Money approved, Money denied, Money paid) {

  /**
   * Checks that it adds up.
   *
   * @throws IllegalArgumentException if an amount is negative or of another currency, more is
   *     answered than claimed, or more is paid than approved
   */
  public ClaimMoney {
    for (Money amount : new Money[] {claimed, approved, denied, paid}) {
      checkArgument(
          amount.isSameCurrency(claimed) && !amount.isNegative(),
          "ClaimMoney must have amounts of the currency of claimed %s that are not negative,"
              + " but had %s",
          claimed,
          amount);
    }
    checkArgument(
        !approved.plus(denied).isGreaterThan(claimed),
        "ClaimMoney.approved and denied must not be over claimed %s, but were %s and %s",
        claimed,
        approved,
        denied);
    checkArgument(
        !paid.isGreaterThan(approved),
        "ClaimMoney.paid must not be over approved %s, but was %s",
        approved,
        paid);
  }

  /**
   * Returns the money of what was claimed and not answered.
   *
   * @throws IllegalArgumentException if {@code claimed} is negative
   */
  public static ClaimMoney claimed(Money claimed) {
    Money zero = Money.zero(claimed.getCurrencyUnit());
    return new ClaimMoney(claimed, zero, zero, zero);
  }

  /** Returns what is neither approved nor denied. */
  @JsonIgnore
  public Money open() {
    return claimed.minus(approved).minus(denied);
  }

  /** Returns what is approved and not paid. */
  @JsonIgnore
  public Money unpaid() {
    return approved.minus(paid);
  }

  /**
   * Returns the sum of both.
   *
   * @throws org.joda.money.CurrencyMismatchException if the other is of another currency
   */
  public ClaimMoney plus(ClaimMoney other) {
    return new ClaimMoney(
        claimed.plus(other.claimed),
        approved.plus(other.approved),
        denied.plus(other.denied),
        paid.plus(other.paid));
  }

  /**
   * Returns the money after an answer to what is open.
   *
   * @throws IllegalArgumentException if the answer is over what is open
   */
  public ClaimMoney answered(Money moreApproved, Money moreDenied) {
    return new ClaimMoney(claimed, approved.plus(moreApproved), denied.plus(moreDenied), paid);
  }

  /**
   * Returns the money after a payment.
   *
   * @throws IllegalArgumentException if the payment is over what is approved and not paid
   */
  public ClaimMoney paid(Money more) {
    return new ClaimMoney(claimed, approved, denied, paid.plus(more));
  }

  /** Returns the money after an appeal: what was denied is open again. */
  public ClaimMoney reopened() {
    return new ClaimMoney(claimed, approved, Money.zero(denied.getCurrencyUnit()), paid);
  }

  /** Returns the money after it was given up: what was open is denied. */
  public ClaimMoney writtenOff() {
    return new ClaimMoney(claimed, approved, denied.plus(open()), paid);
  }
}
