package io.dealership.rules.contact;

import io.dealership.core.contact.CaseNumber;
import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventId;
import io.dealership.core.contact.ContactRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened in a store, and what was tried there: to see which contacts are done, and which are
 * owed no longer. Immutable.
 *
 * <p>An event or record that is told twice counts once. Two different events of one id are refused.
 */
public final class ContactHistory {

  private static final Comparator<ContactRecord> BY_TIME =
      Comparator.comparing(ContactRecord::at).thenComparing(ContactRecord::result);

  private final Map<ContactEventId, ContactEvent> events;
  private final Map<CaseNumber, List<ContactEvent>> cases;
  private final Map<ContactEventId, List<ContactRecord>> records;

  private ContactHistory(
      Map<ContactEventId, ContactEvent> events,
      Map<CaseNumber, List<ContactEvent>> cases,
      Map<ContactEventId, List<ContactRecord>> records) {
    this.events = events;
    this.cases = cases;
    this.records = records;
  }

  /**
   * The history of a store.
   *
   * @throws IllegalArgumentException if two different events have the same id
   */
  public static ContactHistory of(
      Collection<ContactEvent> events, Collection<ContactRecord> records) {
    Map<ContactEventId, ContactEvent> byId = new LinkedHashMap<>(events.size() * 4 / 3 + 1);
    Map<CaseNumber, List<ContactEvent>> cases = new HashMap<>(events.size() * 4 / 3 + 1);
    for (ContactEvent event : events) {
      ContactEvent other = byId.putIfAbsent(event.id(), event);
      if (other == null) {
        Optional<CaseNumber> number = event.caseNumber();
        if (number.isPresent()) {
          cases.merge(number.get(), List.of(event), ContactHistory::joined); // most have but one
        }
      } else if (!other.equals(event)) {
        throw new IllegalArgumentException(
            "ContactHistory.events must have different ids, but two different ones had '"
                + event.id()
                + "'");
      }
    }
    Map<ContactEventId, List<ContactRecord>> byEvent = new HashMap<>();
    for (ContactRecord record : records) {
      List<ContactRecord> same = byEvent.computeIfAbsent(record.event(), key -> new ArrayList<>(2));
      if (!same.contains(record)) {
        same.add(record);
      }
    }
    byEvent.values().forEach(same -> same.sort(BY_TIME));
    return new ContactHistory(byId, cases, byEvent);
  }

  private static List<ContactEvent> joined(List<ContactEvent> before, List<ContactEvent> one) {
    List<ContactEvent> all = before instanceof ArrayList ? before : new ArrayList<>(before);
    all.addAll(one);
    return all;
  }

  /** A history in which nothing happened. */
  public static ContactHistory none() {
    return of(List.of(), List.of());
  }

  /** The events, each once, in the order in which they were told. */
  public Collection<ContactEvent> events() {
    return List.copyOf(events.values());
  }

  Collection<ContactEvent> all() {
    return events.values();
  }

  /** The events of the case of an event, itself among them. */
  List<ContactEvent> ofCase(ContactEvent event) {
    Optional<CaseNumber> number = event.caseNumber();
    return number.isEmpty() ? List.of() : cases.getOrDefault(number.get(), List.of());
  }

  /** What was tried for an event, in the order of time. */
  List<ContactRecord> of(ContactEvent event) {
    return records.getOrDefault(event.id(), List.of());
  }

  /** What was tried for events that are not there: records that nobody can place. */
  public List<ContactRecord> withoutEvent() {
    return records.entrySet().stream()
        .filter(entry -> !events.containsKey(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .sorted(BY_TIME)
        .toList();
  }
}
