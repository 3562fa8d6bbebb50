package io.dealership.rules.insurance;

import io.dealership.core.insurance.AccidentCarStep;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The facts of the table of accident cars.
 *
 * @param largeFrom the estimate from which on the service manager has to support it
 * @param agreementFirst whether the insurer has to agree before the work begins
 * @param formalities what is done on paper before the car goes
 * @param refundFormalities what is done on paper before money goes back
 */
record AccidentCarFacts(
    AccidentCarQuestion question,
    Money largeFrom,
    boolean agreementFirst,
    NeededCodes formalities,
    NeededCodes refundFormalities) {

  static final FactType<AccidentCarFacts> TYPE =
      FactType.builder(AccidentCarFacts.class)
          .choice("accidentStep", AccidentCarStep.class, f -> f.question.step())
          .optionalFlag("paymentModeFixed", f -> f.question.paymentModeFixed())
          .optionalFlag("categoryJudged", f -> f.question.categoryJudged())
          .optionalFlag("estimateMade", AccidentCarFacts::estimateMade)
          .optionalFlag("estimateLarge", AccidentCarFacts::estimateLarge)
          .optionalFlag("managerSupports", f -> f.question.managerSupports())
          .optionalFlag("agreementNeeded", AccidentCarFacts::agreementNeeded)
          .optionalFlag("insurerAgrees", f -> f.question.insurerAgrees())
          .optionalFlag("insurerPays", f -> f.question.insurerPays())
          .optionalFlag("partsAgreed", f -> f.question.partsAgreed())
          .optionalFlag("laborAgreed", f -> f.question.laborAgreed())
          .optionalFlag("formalitiesDone", f -> f.formalities.complete())
          .optionalFlag("refundFormalitiesDone", f -> f.refundFormalities.complete())
          .optionalFlag("amountsMatch", AccidentCarFacts::amountsMatch)
          // for messages only
          .optionalText("estimate", f -> f.question.estimate().map(Money::toString))
          .optionalText("largeEstimate", f -> Optional.of(f.largeFrom.toString()))
          .optionalText("openFormalities", f -> f.formalities.codes())
          .optionalText("openRefundFormalities", f -> f.refundFormalities.codes())
          .optionalText("insurerPaid", f -> f.question.insurerPaid().map(Money::toString))
          .optionalText("financeBooked", f -> f.question.financeBooked().map(Money::toString))
          .build();

  private Optional<Boolean> estimateMade() {
    return question.estimate().isPresent() ? Optional.of(true) : question.estimateMade();
  }

  private Optional<Boolean> estimateLarge() {
    return question.estimate().map(amount -> !amount.isLessThan(largeFrom));
  }

  private Optional<Boolean> agreementNeeded() {
    return agreementFirst ? question.insurerPays() : Optional.of(false);
  }

  private Optional<Boolean> amountsMatch() {
    return question
        .insurerPaid()
        .flatMap(paid -> question.financeBooked().map(booked -> booked.isEqual(paid)));
  }
}
