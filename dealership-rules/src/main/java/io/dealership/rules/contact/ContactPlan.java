package io.dealership.rules.contact;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an event makes owed.
 *
 * @param event the event
 * @param tasks the contacts and other acts, the first to end first
 * @param missing what could not be decided, and for want of what
 */
public record ContactPlan(ContactEvent event, List<ContactTask> tasks, List<Missing> missing) {

  public ContactPlan {
    tasks = List.copyOf(tasks);
    missing = List.copyOf(missing);
  }

  /**
   * A contact of which nobody can say whether or until when it is owed.
   *
   * @param contact which one
   * @param attribute the attribute of the event that is needed, such as {@code dueOn}
   */
  public record Missing(ContactId contact, String attribute) {}

  /** The one of an id; empty when the event does not make it owed. */
  public Optional<ContactTask> task(ContactId contact) {
    return tasks.stream().filter(task -> task.contact().equals(contact)).findFirst();
  }

  /** When the first of them ends: where several duties apply, the shorter one wins. */
  public Optional<Instant> firstEnd() {
    return tasks.stream().flatMap(task -> task.endsAt().stream()).min(Instant::compareTo);
  }
}
