package io.dealership.rules.tool;

import io.dealership.rules.decision.FactType;

/** The facts of the table of care. */
record EquipmentCareFacts(EquipmentCareQuestion question, Interval care) {

  static final FactType<EquipmentCareFacts> TYPE =
      FactType.builder(EquipmentCareFacts.class)
          .optionalFlag("carePlanned", f -> f.question.planned())
          .optionalInteger("careOverdueDays", f -> f.care.overdueDays())
          .optionalFlag("careRecorded", f -> f.question.recorded())
          // for messages only
          .optionalDate("lastCareOn", f -> f.care.last())
          .optionalDate("careDueOn", f -> f.care.dueOn())
          .build();
}
