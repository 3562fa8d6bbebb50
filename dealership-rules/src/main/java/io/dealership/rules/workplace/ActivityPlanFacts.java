package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import org.joda.money.Money;

/** The facts of the table of plans. */
record ActivityPlanFacts(ActivityPlanQuestion question, NeededCodes elements) {

  /** Whether the yearly budget covers an activity. */
  enum Budget {
    NONE,
    EXCEEDED,
    COVERED
  }

  static final FactType<ActivityPlanFacts> TYPE =
      FactType.builder(ActivityPlanFacts.class)
          .optionalFlag("elementsComplete", f -> f.elements.complete())
          .optionalChoice("budget", Budget.class, ActivityPlanFacts::budget)
          // for messages only
          .optionalText("missingElements", f -> f.elements.codes())
          .optionalText("cost", f -> f.question.cost().map(Money::toString))
          .optionalText("budgetLeft", f -> f.question.budgetLeft().map(Money::toString))
          .build();

  private Optional<Budget> budget() {
    if (question.yearBudgetSet().equals(Optional.of(false))) {
      return Optional.of(Budget.NONE);
    }
    if (question.cost().isEmpty() || question.budgetLeft().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        question.cost().get().isGreaterThan(question.budgetLeft().get())
            ? Budget.EXCEEDED
            : Budget.COVERED);
  }
}
