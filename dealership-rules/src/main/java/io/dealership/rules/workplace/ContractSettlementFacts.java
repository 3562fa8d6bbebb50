package io.dealership.rules.workplace;

import io.dealership.core.sales.FinanceCheck;
import io.dealership.rules.decision.FactType;

/** The facts of the table of settlements: those of the question. */
final class ContractSettlementFacts {

  static final FactType<ContractSettlementQuestion> TYPE =
      FactType.builder(ContractSettlementQuestion.class)
          .optionalChoice(
              "financeCheck", FinanceCheck.class, ContractSettlementQuestion::financeCheck)
          .optionalFlag("changedSinceCheck", ContractSettlementQuestion::changedSinceCheck)
          .build();

  private ContractSettlementFacts() {}
}
