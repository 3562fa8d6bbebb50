package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactId;
import io.dealership.core.time.BusinessTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many of the contacts that had to be done in a period were done in time: the figures of the
 * rules that want all customers covered.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements CONTACT-03, CONTACT-05, CONTACT-11, CONTACT-15. That documented attempts count,
 * and by what a contact belongs to a period, is a default of ours.
 *
 * @param contact which contact
 * @param target the share that is wanted, in percent
 * @param owed the contacts whose last time is in the period, without those that a later event ended
 *     in time
 * @param inTime those done in time, or declined by the customer
 * @param late those done late
 * @param incomplete those not done though the customer was reached, for evidence is not on record
 * @param missed all others whose time has passed
 * @param running those whose time has not passed yet at the moment asked about
 */
public record ContactCoverage(
    ContactId contact,
    int target,
    int owed,
    int inTime,
    int late,
    int incomplete,
    int missed,
    int running) {

  /**
   * The share done in time, in percent with one decimal, rounded down; empty when none was owed.
   */
  public Optional<BigDecimal> rate() {
    int ended = owed - running;
    return ended == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(inTime * 100L)
                .divide(BigDecimal.valueOf(ended), 1, RoundingMode.DOWN));
  }

  /** Whether the share reaches the target; nothing owed reaches it. */
  public boolean isReached() {
    return (long) inTime * 100 >= (long) target * (owed - running);
  }

  /**
   * The figures of all contacts that have a target, sorted by contact.
   *
   * @param from the first day of the period
   * @param until the day after the period
   * @param at the moment asked about; what happened later is not known yet
   */
  public static List<ContactCoverage> of(
      ContactHistory history,
      ContactRules rules,
      BusinessTime time,
      LocalDate from,
      LocalDate until,
      Instant at) {
    Map<ContactId, Tally> tallies = new TreeMap<>();
    for (ContactEvent event : history.all()) {
      if (event.at().isAfter(at)) {
        continue;
      }
      for (ContactTask task : rules.plan(ContactRules.knownAt(event, at), time).tasks()) {
        if (task.coverage().isPresent() && isIn(task, time, from, until)) {
          tallies
              .computeIfAbsent(task.contact(), key -> new Tally(task.coverage().get()))
              .add(ContactStanding.of(task, history, at));
        }
      }
    }
    List<ContactCoverage> all = new ArrayList<>();
    tallies.forEach((contact, tally) -> all.add(tally.coverage(contact)));
    return List.copyOf(all);
  }

  private static boolean isIn(
      ContactTask task, BusinessTime time, LocalDate from, LocalDate until) {
    Optional<LocalDate> day = task.lastDay().or(() -> task.endsAt().map(time::dateOf));
    return day.isPresent() && !day.get().isBefore(from) && day.get().isBefore(until);
  }

  /** Counts one contact. */
  private static final class Tally {
    private final int target;
    private int owed;
    private int inTime;
    private int late;
    private int incomplete;
    private int missed;
    private int running;

    Tally(int target) {
      this.target = target;
    }

    void add(ContactStanding standing) {
      switch (standing.state()) {
        case ENDED -> {
          return; // nothing was owed any longer
        }
        case MET, DECLINED -> inTime++;
        case MET_LATE -> late++;
        case OVERDUE, LAPSED -> {
          if (standing.missingEvidence().isEmpty()) {
            missed++;
          } else {
            incomplete++;
          }
        }
        default -> running++;
      }
      owed++;
    }

    ContactCoverage coverage(ContactId contact) {
      return new ContactCoverage(contact, target, owed, inTime, late, incomplete, missed, running);
    }
  }
}
