package io.dealership.rules.storeroom;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of suppliers.
 *
 * @param points what has to be assessed
 * @param interval after which it is assessed again, on its last day at the latest
 * @param on the day asked about
 */
record SupplierAssessmentFacts(
    SupplierAssessmentQuestion question, NeededCodes points, Period interval, LocalDate on) {

  static final FactType<SupplierAssessmentFacts> TYPE =
      FactType.builder(SupplierAssessmentFacts.class)
          .optionalFlag("pointsAssessed", f -> f.points.complete())
          .optionalInteger("assessmentOverdueDays", SupplierAssessmentFacts::overdueDays)
          // for messages only
          .optionalWords("pointsOpen", f -> f.points.words())
          .optionalDate("assessedOn", f -> f.question.assessedOn())
          .optionalDate("assessmentDueOn", SupplierAssessmentFacts::dueOn)
          .build();

  private Optional<LocalDate> dueOn() {
    return question.assessedOn().map(day -> day.plus(interval));
  }

  private OptionalLong overdueDays() {
    return dueOn().isPresent()
        ? OptionalLong.of(on.toEpochDay() - dueOn().get().toEpochDay())
        : OptionalLong.empty();
  }
}
