package io.dealership.rules.tool;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of ledgers and cards. */
record ToolBooksFacts(ToolBooksQuestion question, NeededCodes records, Interval count) {

  static final FactType<ToolBooksFacts> TYPE =
      FactType.builder(ToolBooksFacts.class)
          .optionalFlag("recordsThere", f -> f.records.complete())
          .optionalInteger("countOverdueDays", f -> f.count.overdueDays())
          .optionalFlag("countRecorded", f -> f.question.countRecorded())
          .optionalFlag("differencesSettled", f -> f.question.differencesSettled())
          // for messages only
          .optionalWords("missingRecords", f -> f.records.words())
          .optionalDate("lastCountOn", f -> f.count.last())
          .optionalDate("countDueOn", f -> f.count.dueOn())
          .build();
}
