package io.dealership.rules.tool;

import io.dealership.core.tool.ToolDestination;
import io.dealership.rules.decision.FactType;

/**
 * The facts of the table of loans.
 *
 * @param returnTimeNeeded whether the store goes by a time agreed on
 */
record ToolLoanFacts(ToolLoanQuestion question, boolean returnTimeNeeded) {

  static final FactType<ToolLoanFacts> TYPE =
      FactType.builder(ToolLoanFacts.class)
          .optionalChoice("destination", ToolDestination.class, f -> f.question.destination())
          .optionalFlag("outsideApproved", f -> f.question.outsideApproved())
          .optionalFlag("registered", f -> f.question.registered())
          .optionalFlag("borrowerSigned", f -> f.question.borrowerSigned())
          .optionalFlag("handedOutByKeeper", f -> f.question.handedOutByKeeper())
          .optionalFlag("inPlace", f -> f.question.inPlace())
          .optionalFlag("sound", f -> f.question.sound())
          .flag("returnTimeNeeded", ToolLoanFacts::returnTimeNeeded)
          .optionalFlag("returnTimeAgreed", f -> f.question.returnTimeAgreed())
          .build();
}
