package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/** Periods of days from (inclusive) until (exclusive). */
final class Terms {

  private Terms() {}

  static void check(String owner, Optional<LocalDate> from, Optional<LocalDate> until) {
    checkArgument(
        from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()),
        "%s.until must be after from %s, but was %s",
        owner,
        word(from, ""),
        word(until, ""));
  }

  static boolean contains(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate on) {
    return (from.isEmpty() || !on.isBefore(from.get()))
        && (until.isEmpty() || on.isBefore(until.get()));
  }

  static String words(Optional<LocalDate> from, Optional<LocalDate> until) {
    return "[" + word(from, "always") + ", " + word(until, "open") + ")";
  }

  private static String word(Optional<LocalDate> day, String none) {
    return day.isPresent() ? day.get().toString() : none;
  }
}
