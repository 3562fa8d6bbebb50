package io.dealership.rules.carstock;

import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Deadline;
import io.dealership.core.time.DeadlineState;
import io.dealership.rules.decision.FactType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of the clock of a problem.
 *
 * @param clock the deadline, met where the problem is settled; empty where the store has no limit
 * @param at the moment asked about
 */
record CarProblemFacts(
    CarProblemQuestion question, Optional<Deadline> clock, Instant at, BusinessTime time) {

  static final FactType<CarProblemFacts> TYPE =
      FactType.builder(CarProblemFacts.class)
          .flag("settled", CarProblemFacts::settled)
          .flag("pastEnd", CarProblemFacts::pastEnd)
          // for messages only
          .date("problemFoundOn", f -> f.time.dateOf(f.question.foundAt()))
          .optionalDate("problemDueOn", CarProblemFacts::dueOn)
          .build();

  private boolean settled() {
    return question.settledAt().filter(moment -> !moment.isAfter(at)).isPresent();
  }

  private boolean pastEnd() {
    Optional<DeadlineState> state = clock.map(each -> each.state(at, time));
    return state.equals(Optional.of(DeadlineState.OVERDUE))
        || state.equals(Optional.of(DeadlineState.MET_LATE));
  }

  private Optional<LocalDate> dueOn() {
    return clock
        .flatMap(each -> each.count(time))
        .map(count -> count.day().orElseGet(() -> time.dateOf(count.end())));
  }
}
