package io.dealership.rules.workplace;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When the next fire check is due.
 *
 * @param last the day of the last one; empty when it is not known
 * @param interval after which the next one is due, on its last day at the latest
 * @param on the day asked about
 */
record FireCheck(Optional<LocalDate> last, Period interval, LocalDate on) {

  Optional<LocalDate> dueOn() {
    return last.map(day -> day.plus(interval));
  }

  OptionalLong overdueDays() {
    return dueOn().isPresent()
        ? OptionalLong.of(on.toEpochDay() - dueOn().get().toEpochDay())
        : OptionalLong.empty();
  }
}
