package io.dealership.rules.tool;

import io.dealership.core.tool.ToolCaseKind;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.ConditionalCodes;

/**
 * The facts of the table of damage and loss.
 *
 * @param reports who has to be told
 */
record ToolCaseFacts(ToolCaseQuestion question, ConditionalCodes reports) {

  static final FactType<ToolCaseFacts> TYPE =
      FactType.builder(ToolCaseFacts.class)
          .optionalChoice("caseKind", ToolCaseKind.class, f -> f.question.kind())
          .optionalFlag("caseRegistered", f -> f.question.registered())
          .optionalFlag("statementWritten", f -> f.question.statementWritten())
          .optionalFlag("reportsMade", f -> f.reports.complete())
          .optionalFlag("proposalRecorded", f -> f.question.proposalRecorded())
          // for messages only
          .optionalWords("missingReports", f -> f.reports.words("missingReports"))
          .build();
}
