package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimAnswer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Amounts of answers, summed up; all of one currency.
 *
 * @param approved what is approved
 * @param denied what is denied
 * @param paid what is paid
 */
public record AnswerSum(Money approved, Money denied, Money paid) {

  /** Nothing at all. */
  static AnswerSum zero(CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    return new AnswerSum(zero, zero, zero);
  }

  static AnswerSum of(ClaimAnswer answer) {
    return new AnswerSum(answer.approved(), answer.denied(), answer.paid());
  }

  /** Returns the sum of both. */
  public AnswerSum plus(AnswerSum other) {
    return new AnswerSum(
        approved.plus(other.approved), denied.plus(other.denied), paid.plus(other.paid));
  }

  /** Returns what is left without the other. */
  public AnswerSum minus(AnswerSum other) {
    return new AnswerSum(
        approved.minus(other.approved), denied.minus(other.denied), paid.minus(other.paid));
  }
}
