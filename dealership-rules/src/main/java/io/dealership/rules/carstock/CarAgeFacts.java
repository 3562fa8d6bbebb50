package io.dealership.rules.carstock;

import io.dealership.core.sales.CarKind;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of the time in stock.
 *
 * @param scale by which tiers used cars are aged
 * @param limits the days from which the tiers of the car reach on, in rising order
 * @param on the day asked about
 */
record CarAgeFacts(
    CarAgeQuestion question, UsedCarScale scale, List<Integer> limits, LocalDate on) {

  static final FactType<CarAgeFacts> TYPE =
      FactType.builder(CarAgeFacts.class)
          .choice("carKind", CarKind.class, f -> f.question.kind())
          .choice("usedCarScale", UsedCarScale.class, CarAgeFacts::scale)
          .optionalInteger("limitsReached", CarAgeFacts::limitsReached)
          // for messages only
          .optionalInteger("daysInStock", CarAgeFacts::days)
          .optionalInteger("limit", CarAgeFacts::limit)
          .optionalDate("stockedInOn", f -> f.question.stockedInOn())
          .optionalDate("nextOn", CarAgeFacts::nextOn)
          .build();

  /** The day on which it came is not counted. */
  private OptionalLong days() {
    return question
        .stockedInOn()
        .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, on)))
        .orElse(OptionalLong.empty());
  }

  private OptionalLong limitsReached() {
    OptionalLong days = days();
    return days.isPresent()
        ? OptionalLong.of(limits.stream().filter(limit -> limit <= days.getAsLong()).count())
        : OptionalLong.empty();
  }

  private OptionalLong limit() {
    OptionalLong reached = limitsReached();
    return reached.isPresent() && reached.getAsLong() > 0
        ? OptionalLong.of(limits.get((int) reached.getAsLong() - 1))
        : OptionalLong.empty();
  }

  /** The day on which the next limit is reached. */
  private Optional<LocalDate> nextOn() {
    OptionalLong reached = limitsReached();
    return reached.isPresent() && reached.getAsLong() < limits.size()
        ? question.stockedInOn().map(day -> day.plusDays(limits.get((int) reached.getAsLong())))
        : Optional.empty();
  }
}
