package io.dealership.rules.storeroom;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Implied;
import io.dealership.rules.gate.NeededCodes;
import java.util.HashSet;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of orders.
 *
 * @param asked the reviews that the store asks for
 */
record OrderReleaseFacts(OrderReleaseQuestion question, NeededCodes asked) {

  static final FactType<OrderReleaseFacts> TYPE =
      FactType.builder(OrderReleaseFacts.class)
          .optionalFlag("reviewed", f -> f.asked.complete())
          .optionalFlag("otherHandsReviewed", OrderReleaseFacts::otherHands)
          .flag("reviewersApart", OrderReleaseFacts::reviewersApart)
          .optionalFlag("planned", OrderReleaseFacts::planned)
          .optionalFlag(
              "urgentFlagged", f -> Implied.by(f.question.urgent(), f.question.urgentFlagged()))
          .optionalFlag(
              "urgentChannel", f -> Implied.by(f.question.urgent(), f.question.urgentChannel()))
          .optionalChoice("funds", Funds.class, OrderReleaseFacts::funds)
          // for messages only
          .optionalWords("missingReviews", f -> f.asked.words())
          .optionalText("orderValue", f -> f.question.orderValue().map(Money::toString))
          .optionalText("accountBalance", f -> f.question.accountBalance().map(Money::toString))
          .build();

  /** Whether the money that is left covers the order. */
  enum Funds {
    COVERED,
    SHORT
  }

  private Optional<Boolean> otherHands() {
    if (question.reviews().isEmpty()) {
      return Optional.of(true);
    }
    return question.plannedBy().map(author -> !question.reviews().containsValue(author));
  }

  private boolean reviewersApart() {
    return new HashSet<>(question.reviews().values()).size() == question.reviews().size();
  }

  private Optional<Boolean> planned() {
    return Implied.by(Implied.not(question.urgent()), question.inMonthPlan());
  }

  /** What is just enough is enough. */
  private Optional<Funds> funds() {
    return question
        .orderValue()
        .flatMap(
            value ->
                question
                    .accountBalance()
                    .map(left -> left.isLessThan(value) ? Funds.SHORT : Funds.COVERED));
  }
}
