package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEvidence;
import io.dealership.core.contact.ContactId;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPurpose;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.text.LocalText;
import io.dealership.core.time.BusinessTime;
import io.dealership.core.time.Count;
import io.dealership.rules.decision.Citation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contact, or another act, that an event makes owed: by whom, how, from when to when, and by
 * which source. Immutable.
 */
public final class ContactTask {

  private final ContactEvent event;
  private final ContactRule rule;
  private final BusinessTime time;
  private final ContactTime.Anchor anchor;
  private final Instant opensAt;
  private final Optional<ContactTime.End> end;

  ContactTask(
      ContactEvent event,
      ContactRule rule,
      BusinessTime time,
      ContactTime.Anchor anchor,
      Instant opensAt,
      Optional<ContactTime.End> end) {
    this.event = event;
    this.rule = rule;
    this.time = time;
    this.anchor = anchor;
    this.opensAt = opensAt;
    this.end = end;
  }

  ContactRule rule() {
    return rule;
  }

  BusinessTime time() {
    return time;
  }

  /** The event that makes it owed. */
  public ContactEvent event() {
    return event;
  }

  /** Which of the contacts it is. */
  public ContactId contact() {
    return rule.id();
  }

  /** What it is. */
  public LocalText name() {
    return rule.entry().name();
  }

  /** What is to be said or done. */
  public LocalText say() {
    return rule.entry().say();
  }

  /** What it means to miss it; empty when nothing follows at once. */
  public Optional<LocalText> consequence() {
    return rule.entry().consequence();
  }

  /** What the customer is contacted for; empty for what is done without the customer. */
  public Optional<ContactPurpose> purpose() {
    return rule.entry().purpose();
  }

  /** Whether the customer asked for it. */
  public ContactRequest request() {
    return rule.entry().request().orElse(ContactRequest.NONE);
  }

  /** Whether it warns of a danger to life, health or property. */
  public boolean isAboutSafety() {
    return rule.entry().aboutSafety();
  }

  /** Whether a survey is about a visit of the customer. */
  public boolean isAboutOwnVisit() {
    return rule.entry().aboutOwnVisit();
  }

  /** Who owes it. */
  public ContactParty party() {
    return rule.party();
  }

  /** Whether a law wants it. */
  public boolean isStatutory() {
    return rule.entry().statutory();
  }

  /** The role that does it, or that watches what others owe. */
  public RoleId role() {
    return rule.role();
  }

  /** The person who does it; empty when anyone of the role may. */
  public Optional<EmployeeNumber> person() {
    return rule.entry().byResponsible() ? event.responsible() : Optional.empty();
  }

  /** The ways that suit, the best one first; empty for what is done without the customer. */
  public List<ContactChannel> channels() {
    return rule.channels();
  }

  /** The earliest moment. */
  public Instant opensAt() {
    return opensAt;
  }

  /** The last day; empty when it ends at a moment, or its clock stands still. */
  public Optional<LocalDate> lastDay() {
    return end.flatMap(ContactTime.End::day);
  }

  /**
   * When it ends: the last moment, or for a last day the begin of the day after it; empty while its
   * clock stands still.
   */
  public Optional<Instant> endsAt() {
    return end.map(ContactTime.End::moment);
  }

  /** Whether a moment is in time; true while its clock stands still. */
  public boolean isInTime(Instant at) {
    return end.map(one -> one.isInTime(at)).orElse(true);
  }

  /** Whether the end rests on a calendar that is not announced yet. */
  public boolean isProvisional() {
    return end.map(ContactTime.End::isProvisional).orElse(false);
  }

  /** When it no longer makes sense; empty when it always does. */
  public Optional<Instant> lapsesAt() {
    return rule.lapses()
        .flatMap(lapse -> lapse.end(anchor, time, rule.counting(), List.of()))
        .map(ContactTime.End::moment);
  }

  /** How the end is counted, day by day; empty where nothing is counted or the clock stands. */
  public Optional<Count> count() {
    return rule.due().count(anchor, time, rule.counting(), event.pauses());
  }

  /** What has to be on record. */
  public Set<ContactEvidence> evidence() {
    return rule.evidence();
  }

  /** How many documented attempts count as done; empty when only success does. */
  public Optional<Integer> attempts() {
    return rule.entry().attempts();
  }

  /** The share of events for which it has to be done in time, in percent. */
  public Optional<Integer> coverage() {
    return rule.entry().coverage();
  }

  /** Why it is owed. */
  public List<Citation> citations() {
    return rule.citations();
  }

  /** The event and the contact, with its time. */
  @Override
  public String toString() {
    return rule.id()
        + " for "
        + event.id()
        + " from "
        + opensAt
        + lastDay()
            .map(day -> " to the end of " + day)
            .orElse(endsAt().map(moment -> " to " + moment).orElse(", paused"));
  }
}
