package io.dealership.rules.warranty;

import io.dealership.core.warranty.ClaimNumber;
import io.dealership.rules.decision.Decision;
import org.joda.money.Money;

/**
 * A line of a claim that the maker has not answered in full.
 *
 * @param claim the number of the claim
 * @param lineNumber the number of its line
 * @param open what is not answered
 * @param decision whether the answer is overdue, and what to do
 */
public record AwaitedAnswer(
    ClaimNumber claim, int lineNumber, Money open, Decision<ClaimAnswerOutcome> decision) {}
