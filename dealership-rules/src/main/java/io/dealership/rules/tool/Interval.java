package io.dealership.rules.tool;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When something that recurs is due next.
 *
 * @param last the day of the last time; empty when it is not known
 * @param every after which the next time is due, on its last day at the latest
 * @param on the day asked about
 */
record Interval(Optional<LocalDate> last, Period every, LocalDate on) {

  /** Leaves out a last time that is still to come on the day asked about. */
  Interval {
    last = last.filter(day -> !day.isAfter(on));
  }

  Optional<LocalDate> dueOn() {
    return last.map(day -> day.plus(every));
  }

  OptionalLong overdueDays() {
    return dueOn().isPresent()
        ? OptionalLong.of(on.toEpochDay() - dueOn().get().toEpochDay())
        : OptionalLong.empty();
  }
}
