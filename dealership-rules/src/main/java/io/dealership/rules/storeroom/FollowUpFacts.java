package io.dealership.rules.storeroom;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of open orders.
 *
 * @param on the day asked about
 */
record FollowUpFacts(FollowUpQuestion question, LocalDate on) {

  static final FactType<FollowUpFacts> TYPE =
      FactType.builder(FollowUpFacts.class)
          .optionalChoice("arrival", Arrival.class, FollowUpFacts::arrival)
          .optionalChoice("promise", Promise.class, FollowUpFacts::promise)
          // for messages only
          .optionalText("outstanding", f -> f.outstanding().map(Quantity::toString))
          .optionalText("ordered", f -> f.question.ordered().map(Quantity::toString))
          .optionalText("received", f -> f.question.received().map(Quantity::toString))
          .optionalDate("promisedOn", f -> f.question.promisedOn())
          .optionalInteger("overdueDays", FollowUpFacts::overdueDays)
          .build();

  /** How much of the line is there. */
  enum Arrival {
    NOTHING,
    PART,
    ALL,
    OVER
  }

  /** Whether the day that the supplier named is over. */
  enum Promise {
    NONE,
    OVERDUE,
    OPEN
  }

  private Optional<Quantity> outstanding() {
    return question.ordered().flatMap(all -> question.received().map(all::minus));
  }

  private Optional<Arrival> arrival() {
    if (question.received().filter(Quantity::isZero).isPresent()) {
      return Optional.of(Arrival.NOTHING);
    }
    return outstanding()
        .map(left -> left.isPositive() ? Arrival.PART : left.isZero() ? Arrival.ALL : Arrival.OVER);
  }

  /** The promised day itself is in time. */
  private Optional<Promise> promise() {
    if (question.promisedOn().isPresent()) {
      return question.promisedOn().map(last -> on.isAfter(last) ? Promise.OVERDUE : Promise.OPEN);
    }
    return question.promiseGiven().filter(given -> !given).map(none -> Promise.NONE);
  }

  private OptionalLong overdueDays() {
    return question.promisedOn().isPresent()
        ? OptionalLong.of(on.toEpochDay() - question.promisedOn().get().toEpochDay())
        : OptionalLong.empty();
  }
}
