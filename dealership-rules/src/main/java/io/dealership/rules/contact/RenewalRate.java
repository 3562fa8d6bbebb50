package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many of the policies that expire in a period are renewed through the store, by count.
 *
 * <h2>Source</h2>
 *
 * <p>R-503.
 *
 * @param expiring the policies that expire in the period, each case once
 * @param renewed those of them that were renewed through the store
 */
public record RenewalRate(int expiring, int renewed) {

  /**
   * The rate of a period.
   *
   * @param from the first day on which policies expire
   * @param until the day after the last one
   * @param at the moment asked about; what happened later is not known yet
   */
  public static RenewalRate of(
      ContactHistory history, LocalDate from, LocalDate until, Instant at) {
    int expiring = 0;
    int renewed = 0;
    for (ContactEvent event : history.all()) {
      if (event.kind().equals(ContactEventKind.POLICY_EXPIRING)
          && !event.at().isAfter(at)
          && event.dueOn().filter(day -> !day.isBefore(from) && day.isBefore(until)).isPresent()) {
        expiring++;
        renewed += isRenewed(event, history, at) ? 1 : 0;
      }
    }
    return new RenewalRate(expiring, renewed);
  }

  private static boolean isRenewed(ContactEvent policy, ContactHistory history, Instant at) {
    for (ContactEvent other : history.ofCase(policy)) {
      if (other.kind().equals(ContactEventKind.POLICY_RENEWED)
          && !other.at().isBefore(policy.at())
          && !other.at().isAfter(at)) {
        return true;
      }
    }
    return false;
  }

  /** The rate in percent with one decimal, rounded half up; empty when none expires. */
  public Optional<BigDecimal> percent() {
    return expiring == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(renewed * 100L)
                .divide(BigDecimal.valueOf(expiring), 1, RoundingMode.HALF_UP));
  }
}
