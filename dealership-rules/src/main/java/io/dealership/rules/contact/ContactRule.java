package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactEvidence;
import io.dealership.core.contact.ContactId;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.organization.RoleId;
import io.dealership.core.time.CountingRules;
import io.dealership.rules.decision.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An entry of a pack, read: what one kind of event makes owed. */
record ContactRule(
    ContactEntry entry,
    ContactId id,
    RoleId role,
    ContactAnchor anchor,
    ContactParty party,
    Optional<ContactTime> opens,
    ContactTime due,
    Optional<ContactTime> lapses,
    CountingRules counting,
    int warningDays,
    Optional<Money> amountFrom,
    List<ContactChannel> channels,
    Set<ContactEvidence> evidence,
    Set<ContactEventKind> metBy,
    Set<ContactEventKind> endedBy,
    List<Citation> citations) {

  ContactRule withRole(RoleId other) {
    return new ContactRule(
        entry,
        id,
        other,
        anchor,
        party,
        opens,
        due,
        lapses,
        counting,
        warningDays,
        amountFrom,
        channels,
        evidence,
        metBy,
        endedBy,
        citations);
  }

  @Nullable ContactTime opensOrNull() {
    return opens.orElse(null);
  }

  @Nullable ContactTime lapsesOrNull() {
    return lapses.orElse(null);
  }

  /** Whether its end lies before the anchor, so that it can be over when the event is heard of. */
  boolean isCountedBack() {
    return due instanceof ContactTime.Before
        || due instanceof ContactTime.PeriodBefore
        || due instanceof ContactTime.DayOfMonth;
  }
}
