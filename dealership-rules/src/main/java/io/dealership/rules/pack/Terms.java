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
        from.map(LocalDate::toString).orElse(""),
        until.map(LocalDate::toString).orElse(""));
  }

  static boolean contains(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate on) {
    return !from.filter(on::isBefore).isPresent() && until.filter(u -> !on.isBefore(u)).isEmpty();
  }

  static String words(Optional<LocalDate> from, Optional<LocalDate> until) {
    return "["
        + from.map(LocalDate::toString).orElse("always")
        + ", "
        + until.map(LocalDate::toString).orElse("open")
        + ")";
  }
}
