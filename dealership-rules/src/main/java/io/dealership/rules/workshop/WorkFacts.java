package io.dealership.rules.workshop;

import io.dealership.core.time.OpeningHours;
import io.dealership.core.workshop.WorkInHand;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of work in hand.
 *
 * @param work the order
 * @param now the moment
 * @param hours the hours of the workshop
 * @param sameDay the classes that leave the bay on the day of entry
 * @param margin how much time has to be left over
 */
record WorkFacts(
    WorkInHand work, Instant now, OpeningHours hours, Set<String> sameDay, Duration margin) {

  /** How something that is owed by a time stands. */
  enum Stage {
    /** It was done in time. */
    KEPT,
    /** It was done too late. */
    BROKEN,
    /** It is open, and the time is over. */
    MISSED,
    /** It is open, and there is too little time. */
    SHORT,
    /** It is open, and there is time enough. */
    ENOUGH,
    /** Nothing is owed. */
    NOT_OWED
  }

  static final FactType<WorkFacts> TYPE =
      FactType.builder(WorkFacts.class)
          .optionalFlag(
              "sameDayClass",
              f -> f.work.repairClass().map(each -> f.sameDay.contains(each.code())))
          .optionalChoice("clearing", Stage.class, WorkFacts::clearing)
          .optionalChoice("promise", Stage.class, WorkFacts::promise)
          .flag("done", WorkFacts::done)
          // for messages only
          .optionalText("order", f -> Optional.of(f.work.order().value()))
          .optionalText("enteredAt", f -> Optional.of(f.words(f.work.enteredAt())))
          .optionalText("promisedAt", f -> f.work.promisedAt().map(f::words))
          .optionalText("finishedAt", f -> f.work.finishedAt().map(f::words))
          .optionalText("remaining", f -> f.work.remaining().map(Words::of))
          .build();

  private boolean done() {
    return work.finishedAt().isPresent() && work.clearedAt().isPresent();
  }

  private String words(Instant moment) {
    return Words.of(moment, hours.zone());
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(hours.zone()).toLocalDate();
  }

  private Optional<Stage> clearing() {
    LocalDate entry = day(work.enteredAt());
    if (done()) {
      return Optional.of(
          day(work.clearedAt().orElseThrow()).isAfter(entry) ? Stage.BROKEN : Stage.KEPT);
    }
    return stage(entry.plusDays(1).atStartOfDay(hours.zone()).toInstant(), false);
  }

  private Optional<Stage> promise() {
    if (work.promisedAt().isEmpty()) {
      return Optional.of(Stage.NOT_OWED);
    }
    Instant promised = work.promisedAt().orElseThrow();
    if (work.finishedAt().isPresent()) {
      boolean late = work.finishedAt().orElseThrow().isAfter(promised);
      return Optional.of(late ? Stage.BROKEN : Stage.KEPT);
    }
    return stage(promised, true);
  }

  /**
   * How something open stands.
   *
   * @param end by when it is owed
   * @param endCounts whether that moment itself is in time
   */
  private Optional<Stage> stage(Instant end, boolean endCounts) {
    if (now.isAfter(end) || now.equals(end) && !endCounts) {
      return Optional.of(Stage.MISSED);
    }
    Duration left = hours.openTimeBetween(now, end);
    Optional<Duration> needed =
        work.finishedAt().isPresent() ? Optional.of(Duration.ZERO) : work.remaining();
    if (needed.isEmpty()) {
      // whatever is left, less than the margin is too little
      return left.compareTo(margin) < 0 ? Optional.of(Stage.SHORT) : Optional.empty();
    }
    boolean enough = left.compareTo(needed.get().plus(margin)) >= 0;
    return Optional.of(enough ? Stage.ENOUGH : Stage.SHORT);
  }
}
