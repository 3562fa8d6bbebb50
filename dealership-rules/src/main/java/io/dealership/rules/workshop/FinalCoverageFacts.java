package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of coverage.
 *
 * @param share the share of cars that needs the final check, in percent
 */
record FinalCoverageFacts(FinalCoverageQuestion question, int share) {

  static final FactType<FinalCoverageFacts> TYPE =
      FactType.builder(FinalCoverageFacts.class)
          .optionalInteger("carsShort", FinalCoverageFacts::carsShort)
          // for messages only
          .optionalInteger("finished", f -> number(f.question.finished()))
          .optionalInteger("inspected", f -> number(f.question.inspected()))
          .integer("share", FinalCoverageFacts::share)
          .build();

  private static OptionalLong number(Optional<Integer> number) {
    return number.isPresent() ? OptionalLong.of(number.get()) : OptionalLong.empty();
  }

  private OptionalLong carsShort() {
    OptionalLong finished = number(question.finished());
    OptionalLong inspected = number(question.inspected());
    if (finished.isEmpty() || inspected.isEmpty()) {
      return OptionalLong.empty();
    }
    // a part of a car is a whole one: 10 percent of 21 cars are 3
    long wanted = (finished.getAsLong() * share + 99) / 100;
    return OptionalLong.of(Math.max(0, wanted - inspected.getAsLong()));
  }
}
