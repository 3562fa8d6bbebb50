package io.dealership.rules.service;

import java.util.Optional;
import org.joda.money.Money;

/**
 * What the payer of an item agreed to.
 *
 * @param answer how that stands
 * @param amount how much of the item it is
 * @param reference the number of the approval
 */
record PayerState(PayerAnswer answer, Money amount, Optional<String> reference) {

  boolean isWhole() {
    return answer == PayerAnswer.NOT_NEEDED || answer == PayerAnswer.GIVEN;
  }

  /** Whether it is the better one. */
  boolean isBetterThan(PayerState other) {
    int byAnswer = answer.compareTo(other.answer);
    return byAnswer < 0 || byAnswer == 0 && amount.isGreaterThan(other.amount);
  }
}
