package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The facts of the table of levels.
 *
 * @param reportWithin within what time after it was found it is reported
 * @param on the day asked about
 */
record StockLevelFacts(StockLevelQuestion question, Period reportWithin, LocalDate on) {

  static final FactType<StockLevelFacts> TYPE =
      FactType.builder(StockLevelFacts.class)
          .optionalChoice("level", StockLevel.class, StockLevelFacts::level)
          .optionalFlag("reported", f -> f.question.reported())
          .optionalFlag("inTime", StockLevelFacts::inTime)
          // for messages only
          .optionalText("part", f -> Optional.of(f.question.part().value()))
          .optionalText("free", f -> Optional.of(f.free().toString()))
          .optionalText("minimum", f -> f.question.minimum().map(Quantity::toString))
          .optionalText("maximum", f -> f.question.maximum().map(Quantity::toString))
          .optionalDate("foundOn", f -> f.question.foundOn())
          .optionalDate("dueOn", StockLevelFacts::dueOn)
          .build();

  /** How much is free at most: all of it, as long as nobody knows what is promised. */
  private Quantity free() {
    return question
        .reserved()
        .map(promised -> question.quantity().minus(promised))
        .orElse(question.quantity());
  }

  private Optional<StockLevel> level() {
    if (question.minimum().filter(least -> free().compareTo(least) < 0).isPresent()) {
      return Optional.of(StockLevel.BELOW); // and what is promised can only make it less
    }
    if (question.reserved().isEmpty()) {
      return Optional.empty();
    }
    if (question.maximum().filter(most -> free().compareTo(most) > 0).isPresent()) {
      return Optional.of(StockLevel.ABOVE);
    }
    return question.minimum().isPresent() && question.maximum().isPresent()
        ? Optional.of(StockLevel.WITHIN)
        : Optional.empty();
  }

  private Optional<LocalDate> dueOn() {
    return question.foundOn().map(found -> found.plus(reportWithin));
  }

  /** On the last day is in time. */
  private Optional<Boolean> inTime() {
    Optional<LocalDate> reported =
        question.reported().flatMap(yes -> yes ? question.reportedOn() : Optional.of(on));
    return dueOn().flatMap(due -> reported.map(day -> !day.isAfter(due)));
  }
}
