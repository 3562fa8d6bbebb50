package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactRecord;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.customer.ContactPermissions;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a store owes on a day: each contact and act that is overdue, due or open, the most urgent
 * first.
 *
 * <p>Overdue comes before due today, due tomorrow and open; among these what a law wants, then
 * recalls, then what ends first. A contact whose customer may not be contacted stays on the list,
 * apart and with the reason.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements CONTACT-11, INSURANCE-08; for who may be contacted. The order
 * is a default of ours.
 *
 * @param store the store
 * @param at the moment of the list
 * @param entries what is to be done
 * @param blocked what would be, but for the customer who may not be contacted
 * @param missing contacts of which nobody can say whether or until when they are owed, with the
 *     event and what it lacks
 * @param withoutEvent records of events that are not there
 */
public record CallList(
    StoreCode store,
    Instant at,
    List<CallListEntry> entries,
    List<CallListEntry> blocked,
    List<Undecided> missing,
    List<ContactRecord> withoutEvent) {

  public CallList {
    entries = List.copyOf(entries);
    blocked = List.copyOf(blocked);
    missing = List.copyOf(missing);
    withoutEvent = List.copyOf(withoutEvent);
  }

  /**
   * A contact that could not be decided.
   *
   * @param event the event
   * @param missing the contact, and what the event lacks
   */
  public record Undecided(ContactEvent event, ContactPlan.Missing missing) {}

  /**
   * The list of a store.
   *
   * @param history the events of the store and what was tried
   * @param at the moment; what happened later is not known yet
   */
  public static CallList of(
      StoreCode store, ContactHistory history, StoreContacts contacts, Instant at) {
    LocalDate today = contacts.time().dateOf(at);
    Instant horizon = contacts.time().startOf(today.plusDays(1));
    List<ContactStanding> owed = new ArrayList<>();
    List<Undecided> missing = new ArrayList<>();
    List<ContactTask> tasks = new ArrayList<>();
    List<ContactPlan.Missing> lacking = new ArrayList<>();
    for (ContactEvent event : history.all()) {
      if (event.at().isAfter(at)) {
        continue;
      }
      tasks.clear();
      lacking.clear();
      contacts
          .rules()
          .plan(ContactRules.knownAt(event, at), contacts.time(), today, tasks, lacking);
      for (int i = 0; i < tasks.size(); i++) {
        ContactTask task = tasks.get(i);
        if (!task.opensAt().isBefore(horizon)) {
          continue;
        }
        // what opens later today is owed today
        Instant seen = task.opensAt().isAfter(at) ? task.opensAt() : at;
        ContactStanding standing = ContactStanding.of(task, history, seen, at);
        if (standing.state().isOwed()) {
          owed.add(standing);
        }
      }
      for (int i = 0; i < lacking.size(); i++) {
        missing.add(new Undecided(event, lacking.get(i)));
      }
    }
    owed.sort(ContactStanding::byUrgency);
    List<CallListEntry> entries = new ArrayList<>(owed.size());
    List<CallListEntry> blocked = new ArrayList<>();
    Permissions permissions = new Permissions(contacts, at);
    for (ContactStanding standing : owed) {
      CallListEntry entry = permissions.entry(standing);
      (entry.isBlocked() ? blocked : entries).add(entry);
    }
    return new CallList(store, at, entries, blocked, missing, history.withoutEvent());
  }

  /** Asks who may be contacted: once for all customers of whom the same is known. */
  private static final class Permissions {
    private final StoreContacts contacts;
    private final Instant at;
    private final Map<Asked, Told> told = new HashMap<>();

    private record Asked(ContactPermissionQuestion question, Instant from) {}

    private record Told(Decision<ContactPermission> decision, Optional<Instant> allowedAt) {}

    Permissions(StoreContacts contacts, Instant at) {
      this.contacts = contacts;
      this.at = at;
    }

    CallListEntry entry(ContactStanding standing) {
      ContactTask task = standing.task();
      LocalText reason = contacts.rules().reason(standing.state());
      if (task.purpose().isEmpty()) {
        return new CallListEntry(standing, reason, Optional.empty(), Optional.of(at), List.of());
      }
      ContactPermissions said =
          task.event().customer().map(contacts.customers()).orElse(ContactPermissions.none());
      Instant from = standing.nextAt().filter(at::isBefore).orElse(at);
      List<Decision<ContactPermission>> decisions = new ArrayList<>();
      Optional<ContactChannel> best = Optional.empty();
      Optional<Instant> bestAt = Optional.empty();
      for (ContactChannel channel : task.channels()) {
        Told answer = told(task, channel, said, from);
        decisions.add(answer.decision());
        Optional<Instant> allowedAt = answer.allowedAt();
        if (allowedAt.isPresent() && (bestAt.isEmpty() || allowedAt.get().isBefore(bestAt.get()))) {
          best = Optional.of(channel);
          bestAt = allowedAt;
        }
      }
      return new CallListEntry(standing, reason, best, bestAt, decisions);
    }

    private Told told(
        ContactTask task, ContactChannel channel, ContactPermissions said, Instant from) {
      ContactPermissionQuestion question =
          ContactPermissionQuestion.builder()
              .purpose(task.purpose().orElseThrow())
              .channel(channel)
              .permissions(said)
              .request(task.request())
              .aboutSafety(task.isAboutSafety())
              .aboutOwnVisit(task.isAboutOwnVisit())
              .build();
      return told.computeIfAbsent(new Asked(question, from), this::ask);
    }

    private Told ask(Asked asked) {
      ZoneId zone = contacts.time().hours().zone();
      return new Told(
          contacts.permission().mayContact(asked.question(), asked.from(), zone),
          contacts.permission().nextAllowedAt(asked.question(), asked.from(), zone));
    }
  }

  /** What is to be done, by the role that does it. */
  public Map<RoleId, List<CallListEntry>> byRole() {
    Map<RoleId, List<CallListEntry>> byRole = new TreeMap<>();
    for (CallListEntry entry : entries) {
      byRole.computeIfAbsent(entry.role(), key -> new ArrayList<>()).add(entry);
    }
    return byRole;
  }

  /** What is to be done by a person, the most urgent first. */
  public List<CallListEntry> of(EmployeeNumber person) {
    return entries.stream().filter(entry -> entry.person().equals(Optional.of(person))).toList();
  }
}
