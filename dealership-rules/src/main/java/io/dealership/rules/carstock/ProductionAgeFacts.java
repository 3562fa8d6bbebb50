package io.dealership.rules.carstock;

import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
          .optionalFlag("imported", f -> f.question.imported())
          .optionalFlag("stockCarReached", ProductionAgeFacts::stockCarReached)
          .optionalFlag("domesticPassed", f -> f.passed(f.domestic))
          .optionalFlag("importedPassed", f -> f.passed(f.foreign))
          // for messages only
          .optionalInteger("monthsOld", ProductionAgeFacts::months)
          .optionalDate("producedOn", f -> f.question.producedOn())
          .optionalInteger("stockCarMonths", f -> OptionalLong.of(f.stockCar.toTotalMonths()))
          .optionalInteger("domesticMonths", f -> OptionalLong.of(f.domestic.toTotalMonths()))
          .optionalInteger("importedMonths", f -> OptionalLong.of(f.foreign.toTotalMonths()))
          .build();

  private Optional<Boolean> stockCarReached() {
    return question.producedOn().map(day -> !on.isBefore(day.plus(stockCar)));
  }

  private Optional<Boolean> passed(Period limit) {
    return question.producedOn().map(day -> on.isAfter(day.plus(limit)));
  }

  private OptionalLong months() {
    return question
        .producedOn()
        .map(day -> OptionalLong.of(ChronoUnit.MONTHS.between(day, on)))
        .orElse(OptionalLong.empty());
  }
}
