package io.dealership.rules.carstock;

import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the table of what to do with a car in stock.
 *
 * @param age its tier; empty where that is not known
 * @param longProduced whether it was built longer ago than the limit of its origin
 * @param perDay what one more day costs
 */
record CarActionFacts(
    AgedCarQuestion question,
    Optional<CarAge> age,
    Optional<Boolean> longProduced,
    Optional<String> perDay) {

  static final FactType<CarActionFacts> TYPE =
      FactType.builder(CarActionFacts.class)
          .optionalFlag("promised", f -> f.question.car().promised())
          .optionalChoice("carAge", CarAge.class, CarActionFacts::age)
          .optionalFlag("longProduced", CarActionFacts::longProduced)
          .optionalFlag("wantedElsewhere", f -> f.question.wantedElsewhere())
          .optionalFlag("demoNeeded", f -> f.question.demoNeeded())
          .optionalFlag("managerTold", f -> f.question.managerTold())
          // for messages only
          .optionalText("costPerDay", CarActionFacts::perDay)
          .build();
}
