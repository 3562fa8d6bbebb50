package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.warranty.ClaimMoney;

/**
 * The sums of a reconciliation in one currency; they add up to the smallest unit of it.
 *
 * @param answered the amounts of all lines that could be read
 * @param booked those of them that were taken over into claims
 * @param leftOut those that were not: {@code answered = booked + leftOut}
 * @param before the money of all claims before
 * @param after the money of all claims afterwards
 */
public record ReconciliationTotal(
    AnswerSum answered, AnswerSum booked, AnswerSum leftOut, ClaimMoney before, ClaimMoney after) {

  /**
   * Checks that it adds up.
   *
   * @throws IllegalArgumentException if it does not
   */
  public ReconciliationTotal {
    checkArgument(
        answered.equals(booked.plus(leftOut)),
        "ReconciliationTotal.answered must be booked %s and left out %s together, but was %s",
        booked,
        leftOut,
        answered);
  }
}
