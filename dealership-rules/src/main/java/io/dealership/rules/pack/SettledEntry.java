package io.dealership.rules.pack;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A period that a notice settles.
 *
 * @param from the first day
 * @param until the day after the last one
 */
public record SettledEntry(LocalDate from, LocalDate until) {

  public SettledEntry {
    checkArgument(
        until.isAfter(from), "SettledEntry.until must be after from %s, but was %s", from, until);
  }
}
