package io.dealership.examples.calls;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactId;
import io.dealership.core.contact.ContactRecord;
import io.dealership.core.customer.ContactChannel;
import io.dealership.examples.command.Labels;
import io.dealership.rules.contact.CallList;
import io.dealership.rules.contact.CallListEntry;
import io.dealership.rules.contact.ContactEntry;
import io.dealership.rules.contact.ContactPermission;
import io.dealership.rules.contact.ContactTask;
import io.dealership.rules.decision.Citation;
import io.dealership.rules.decision.Decision;
import io.dealership.rules.decision.Finding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the rows of a day: what is to be done, what is blocked, what lacks a fact, what is stray.
 */
final class CallRows {

  private final Labels labels;
  private final Locale locale;
  private final ZoneId zone;
  private final Map<ContactId, ContactEntry> entries = new HashMap<>();

  private CallRows(StoreDay day, Labels labels, Locale locale) {
    this.labels = labels;
    this.locale = locale;
    this.zone = day.contacts().time().hours().zone();
    for (ContactEntry entry : day.contacts().rules().entries()) {
      entries.put(ContactId.of(entry.id()), entry);
    }
  }

  /** All rows, list by list, the most urgent first. */
  static List<CallRow> of(StoreDay day, Labels labels, Locale locale) {
    CallRows rows = new CallRows(day, labels, locale);
    List<CallRow> all = new ArrayList<>();
    day.list().entries().forEach(entry -> all.add(rows.row(CallRow.TODO, entry)));
    day.list().blocked().forEach(entry -> all.add(rows.row(CallRow.BLOCKED, entry)));
    day.list().missing().forEach(undecided -> all.add(rows.row(undecided)));
    day.list().withoutEvent().forEach(stray -> all.add(rows.row(stray)));
    return all;
  }

  /** The name of a contact; its code, where no pack knows it. */
  static String name(StoreDay day, ContactId contact, Locale locale) {
    return day.contacts().rules().entries().stream()
        .filter(entry -> entry.id().equals(contact.code()))
        .findFirst()
        .map(entry -> entry.name().in(locale))
        .orElse(contact.code());
  }

  private CallRow row(String list, CallListEntry entry) {
    ContactTask task = entry.standing().task();
    ContactEvent event = task.event();
    return new CallRow(
        list,
        event.store().value(),
        Optional.of(entry.standing().state().name()),
        Optional.of(entry.role().code()),
        entry.person().map(Object::toString),
        task.contact().code(),
        task.name().in(locale),
        event.id().value(),
        Optional.of(event.kind().code()),
        event.caseNumber().map(Object::toString),
        event.customer().map(Object::toString),
        task.lastDay(),
        task.endsAt().map(this::local),
        task.isProvisional(),
        entry.channel().map(ContactChannel::name),
        entry.contactAt().map(this::local),
        task.isStatutory(),
        Optional.of(entry.standing().attempts()),
        entry.standing().missingEvidence().stream().sorted().map(Object::toString).toList(),
        entry.standing().nextAt().map(this::local),
        Optional.of(task.say().in(locale)),
        entry.reason().in(locale),
        task.consequence().map(text -> text.in(locale)),
        notes(entry),
        entry.isBlocked() ? because(entry) : List.of(),
        Optional.empty(),
        sources(task.citations()));
  }

  private CallRow row(CallList.Undecided undecided) {
    ContactEvent event = undecided.event();
    ContactId contact = undecided.missing().contact();
    String attribute = undecided.missing().attribute();
    Optional<ContactEntry> entry = Optional.ofNullable(entries.get(contact));
    return new CallRow(
        CallRow.MISSING,
        event.store().value(),
        Optional.empty(),
        entry.flatMap(ContactEntry::role),
        event.responsible().map(Object::toString),
        contact.code(),
        entry.map(one -> one.name().in(locale)).orElse(contact.code()),
        event.id().value(),
        Optional.of(event.kind().code()),
        event.caseNumber().map(Object::toString),
        event.customer().map(Object::toString),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        labels.get("lacks", labels.get("attribute." + attribute)),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(attribute),
        List.of());
  }

  private CallRow row(ContactRecord stray) {
    return new CallRow(
        CallRow.NO_EVENT,
        stray.store().value(),
        Optional.empty(),
        Optional.empty(),
        stray.by().map(Object::toString),
        stray.contact().code(),
        Optional.ofNullable(entries.get(stray.contact()))
            .map(one -> one.name().in(locale))
            .orElse(stray.contact().code()),
        stray.event().value(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        stray.channel().map(ContactChannel::name),
        Optional.of(local(stray.at())),
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        labels.get("stray", labels.get("result." + stray.result())),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private OffsetDateTime local(Instant moment) {
    return moment.atZone(zone).toOffsetDateTime();
  }

  /** What to heed with the way that was chosen. */
  private List<String> notes(CallListEntry entry) {
    Optional<ContactChannel> channel = entry.channel();
    if (channel.isEmpty()) {
      return List.of();
    }
    int chosen = entry.standing().task().channels().indexOf(channel.get());
    Set<String> notes = new LinkedHashSet<>();
    for (Finding finding : entry.permissions().get(chosen).findings()) {
      // what stands in the way for now is said by the time from which on it may be done
      if (finding.supports().equals(Optional.of(ContactPermission.ALLOWED.name()))) {
        finding.nextStep().ifPresent(step -> notes.add(step.text(locale)));
      }
    }
    return List.copyOf(notes);
  }

  /** Why no way is allowed, each reason once. */
  private List<String> because(CallListEntry entry) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Decision<ContactPermission> decision : entry.permissions()) {
      for (Finding finding : decision.findings()) {
        if (finding.supports().equals(decision.outcome().map(ContactPermission::name))) {
          reasons.add(finding.message(locale));
        }
      }
    }
    return List.copyOf(reasons);
  }

  private List<CallRow.Source> sources(List<Citation> citations) {
    return citations.stream()
        .map(citation -> new CallRow.Source(citation.toString(), citation.text(locale)))
        .toList();
  }
}
