package io.dealership.examples.calls;

import io.dealership.core.organization.StoreCode;
import io.dealership.rules.contact.CallList;
import io.dealership.rules.contact.ContactCoverage;
import io.dealership.rules.contact.ContactHistory;
import io.dealership.rules.contact.StoreContacts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What a store owes on a day, and how well it did in the last weeks.
 *
 * @param list the list for the day
 * @param weeks the last eight weeks, the one of the day being the last
 * @param contacts how the store contacts its customers
 */
record StoreDay(CallList list, List<CoverageWeek> weeks, StoreContacts contacts) {

  private static final int WEEKS = 8;

  StoreDay {
    weeks = List.copyOf(weeks);
  }

  static StoreDay of(StoreCode store, ContactHistory history, StoreContacts contacts, Instant at) {
    LocalDate monday =
        contacts.time().dateOf(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<CoverageWeek> weeks = new ArrayList<>();
    for (int i = WEEKS - 1; i >= 0; i--) {
      LocalDate from = monday.minusWeeks(i);
      weeks.add(
          new CoverageWeek(
              from,
              ContactCoverage.of(
                  history, contacts.rules(), contacts.time(), from, from.plusWeeks(1), at)));
    }
    return new StoreDay(CallList.of(store, history, contacts, at), weeks, contacts);
  }
}
