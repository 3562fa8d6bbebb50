package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of parts issue. */
record PartsIssueFacts(PartsIssueQuestion question, NeededCodes signers) {

  static final FactType<PartsIssueFacts> TYPE =
      FactType.builder(PartsIssueFacts.class)
          .optionalFlag("orderOpen", f -> f.question.orderOpen())
          .optionalFlag("partOnOrder", f -> f.question.partOnOrder())
          .optionalFlag("slipSigned", f -> f.signers.complete())
          .optionalFlag("partRecalled", f -> f.question.partRecalled())
          // for messages only
          .optionalWords("signersMissing", f -> f.signers.words())
          .build();
}
