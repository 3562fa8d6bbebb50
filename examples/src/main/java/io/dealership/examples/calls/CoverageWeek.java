package io.dealership.examples.calls;

import io.dealership.rules.contact.ContactCoverage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How well the contacts of a week were covered.
 *
 * @param monday the first day of the week
 * @param contacts the figures of each contact that has a target and was owed, sorted by contact
 */
record CoverageWeek(LocalDate monday, List<ContactCoverage> contacts) {

  CoverageWeek {
    contacts = contacts.stream().filter(contact -> contact.owed() > 0).toList();
  }

  int sum(ToIntFunction<ContactCoverage> figure) {
    return contacts.stream().mapToInt(figure).sum();
  }

  /** The contacts whose time has passed. */
  int ended() {
    return sum(ContactCoverage::owed) - sum(ContactCoverage::running);
  }

  /** The share done in time, in percent with one decimal, rounded down; empty when none ended. */
  Optional<BigDecimal> rate() {
    return ended() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum(ContactCoverage::inTime) * 100L)
                .divide(BigDecimal.valueOf(ended()), 1, RoundingMode.DOWN));
  }

  /** The share that is wanted of all contacts that were owed, in percent; 100 if none was. */
  double target() {
    int owed = sum(ContactCoverage::owed);
    return owed == 0 ? 100 : (double) sum(each -> each.owed() * each.target()) / owed;
  }
}
