package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactEventKind;
import io.dealership.core.contact.ContactEvidence;
import io.dealership.core.contact.ContactRecord;
import io.dealership.core.contact.ContactResult;
import io.dealership.core.customer.ContactPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a contact stands at a moment, by what was known then.
 *
 * @param task the contact
 * @param state where it stands
 * @param doneAt when it was done; empty when it is not
 * @param attempts how often it was tried
 * @param missingEvidence what was not put on record though the customer was reached
 * @param nextAt when the customer is to be contacted again, as agreed last
 */
public record ContactStanding(
    ContactTask task,
    ContactState state,
    Optional<Instant> doneAt,
    int attempts,
    Set<ContactEvidence> missingEvidence,
    Optional<Instant> nextAt) {

  static ContactStanding of(ContactTask task, ContactHistory history, Instant at) {
    return of(task, history, at, at);
  }

  /** As if it were a later moment of which nothing is known yet. */
  static ContactStanding of(
      ContactTask task, ContactHistory history, Instant seen, Instant knownAt) {
    return new Reading(task, history, seen, knownAt).standing();
  }

  /** Reads the history once. */
  private static final class Reading {
    private final ContactTask task;
    private final ContactHistory history;
    private final Instant at;
    private final Instant knownAt;
    private int attempts;
    private boolean declined;
    private @Nullable Instant doneAt;
    private @Nullable Instant nextAt;
    private Set<ContactEvidence> missing = Set.of();

    Reading(ContactTask task, ContactHistory history, Instant at, Instant knownAt) {
      this.task = task;
      this.history = history;
      this.at = at;
      this.knownAt = knownAt;
    }

    ContactStanding standing() {
      for (ContactRecord record : history.of(task.event())) {
        if (record.contact().equals(task.contact()) && !record.at().isAfter(knownAt)) {
          read(record);
        }
      }
      Instant ended = first(task.rule().endedBy());
      Instant met = first(task.rule().metBy());
      if (met != null && (doneAt == null || met.isBefore(doneAt))) {
        doneAt = met;
        declined = false;
        missing = Set.of();
      }
      return new ContactStanding(
          task,
          state(ended),
          Optional.ofNullable(doneAt),
          attempts,
          missing,
          Optional.ofNullable(nextAt));
    }

    private void read(ContactRecord record) {
      if (doneAt != null) {
        return;
      }
      attempts++;
      nextAt = record.nextAt().orElse(null);
      switch (record.result()) {
        case REACHED -> {
          Set<ContactEvidence> left = new TreeSet<>(task.evidence());
          left.removeAll(record.evidence());
          missing = left;
          if (left.isEmpty()) {
            doneAt = record.at();
          }
        }
        case DECLINED -> {
          declined = true;
          doneAt = record.at();
        }
        default -> {
          if (attempts >= task.attempts().orElse(Integer.MAX_VALUE)
              && record.result() == ContactResult.NOT_REACHED) {
            doneAt = record.at();
          }
        }
      }
    }

    /** The first later event of the case of some kinds. */
    private @Nullable Instant first(Set<ContactEventKind> kinds) {
      if (kinds.isEmpty()) {
        return null;
      }
      Instant first = null;
      for (ContactEvent other : history.ofCase(task.event())) {
        if (kinds.contains(other.kind())
            && !other.id().equals(task.event().id())
            && !other.at().isBefore(task.event().at())
            && !other.at().isAfter(knownAt)
            && (first == null || other.at().isBefore(first))) {
          first = other.at();
        }
      }
      return first;
    }

    private ContactState state(@Nullable Instant ended) {
      if (doneAt != null && (ended == null || !ended.isBefore(doneAt))) {
        if (declined) {
          return ContactState.DECLINED;
        }
        return task.isInTime(doneAt) ? ContactState.MET : ContactState.MET_LATE;
      }
      if (ended != null) {
        return ContactState.ENDED;
      }
      if (task.endsAt().isEmpty()) {
        return ContactState.PAUSED;
      }
      if (task.lapsesAt().filter(lapse -> !at.isBefore(lapse)).isPresent()) {
        return ContactState.LAPSED;
      }
      if (at.isBefore(task.opensAt())) {
        return ContactState.WAITING;
      }
      if (!task.isInTime(at)) {
        return ContactState.OVERDUE;
      }
      LocalDate today = task.time().dateOf(at);
      LocalDate last =
          task.lastDay().orElseGet(() -> task.time().dateOf(task.endsAt().orElseThrow()));
      if (!last.isAfter(today)) {
        return ContactState.DUE;
      }
      return last.isAfter(today.plusDays(task.rule().warningDays()))
          ? ContactState.OPEN
          : ContactState.WARNING;
    }
  }

  /** The events and records are as they were; a copy of the evidence is kept. */
  public ContactStanding {
    missingEvidence = Set.copyOf(missingEvidence);
  }

  /** Compares by urgency: what is overdue first, and among the same what a law wants. */
  static int byUrgency(ContactStanding one, ContactStanding other) {
    int order = one.state.compareTo(other.state);
    if (order == 0) {
      order = Boolean.compare(other.task.isStatutory(), one.task.isStatutory());
    }
    if (order == 0) {
      order = Boolean.compare(isRecall(other), isRecall(one));
    }
    if (order == 0) {
      order = ends(one).compareTo(ends(other));
    }
    if (order == 0) {
      order = one.task.event().id().compareTo(other.task.event().id());
    }
    return order != 0 ? order : one.task.contact().compareTo(other.task.contact());
  }

  private static boolean isRecall(ContactStanding standing) {
    return standing.task.purpose().filter(ContactPurpose.RECALL::equals).isPresent();
  }

  private static Instant ends(ContactStanding standing) {
    return standing.task.endsAt().orElse(Instant.MAX);
  }
}
