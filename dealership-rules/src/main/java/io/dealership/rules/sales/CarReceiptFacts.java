package io.dealership.rules.sales;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;

/** The facts of the table of receipts. */
record CarReceiptFacts(CarReceiptQuestion question, NeededCodes sheets) {

  static final FactType<CarReceiptFacts> TYPE =
      FactType.builder(CarReceiptFacts.class)
          .optionalFlag("inspected", f -> f.question.inspected())
          .optionalFlag("receiptSheetsFilled", f -> f.sheets.complete())
          .optionalFlag("problemsFound", f -> f.question.problemsFound())
          .optionalFlag("problemsRecorded", f -> f.question.problemsRecorded())
          .optionalFlag("driverSigned", f -> f.question.driverSigned())
          // for messages only
          .optionalText("missingSheets", f -> f.sheets.codes())
          .build();
}
