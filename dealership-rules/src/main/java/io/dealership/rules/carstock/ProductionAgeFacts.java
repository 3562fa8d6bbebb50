package io.dealership.rules.carstock;

import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * The facts of the table of the time since a car was built.
 *
 * @param stockCar from when on it is a stock car, that day included
 * @param domestic up to when a domestic car is no more than that, that day included
 * @param foreign the same of an imported one
 * @param on the day asked about
 */
record ProductionAgeFacts(
    ProductionAgeQuestion question,
    Period stockCar,
    Period domestic,
    Period foreign,
    LocalDate on) {

  static final FactType<ProductionAgeFacts> TYPE =
      FactType.builder(ProductionAgeFacts.class)
          .optionalInteger("productionLimits", ProductionAgeFacts::limits)
          .optionalFlag("imported", f -> f.question.imported())
          // for messages only
          .optionalInteger("monthsOld", ProductionAgeFacts::months)
          .optionalDate("producedOn", f -> f.question.producedOn())
          .optionalInteger("stockCarMonths", f -> OptionalLong.of(f.stockCar.toTotalMonths()))
          .optionalInteger("domesticMonths", f -> OptionalLong.of(f.domestic.toTotalMonths()))
          .optionalInteger("importedMonths", f -> OptionalLong.of(f.foreign.toTotalMonths()))
          .build();

  /** How many limits are behind: of a stock car when it is reached, the others when exceeded. */
  private OptionalLong limits() {
    if (question.producedOn().isEmpty()) {
      return OptionalLong.empty();
    }
    LocalDate day = question.producedOn().get();
    if (on.isAfter(day.plus(foreign))) {
      return OptionalLong.of(3);
    }
    if (on.isAfter(day.plus(domestic))) {
      return OptionalLong.of(2);
    }
    return OptionalLong.of(on.isBefore(day.plus(stockCar)) ? 0 : 1);
  }

  private OptionalLong months() {
    return question
        .producedOn()
        .map(day -> OptionalLong.of(ChronoUnit.MONTHS.between(day, on)))
        .orElse(OptionalLong.empty());
  }
}
