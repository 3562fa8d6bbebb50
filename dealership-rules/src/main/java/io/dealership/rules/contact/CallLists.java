package io.dealership.rules.contact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.contact.ContactEvent;
import io.dealership.core.contact.ContactRecord;
import io.dealership.core.organization.StoreCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lists of a group of stores in one pass: events and records come store by store, and a
 * list is handed over when its store is complete. It holds one store at a time.
 *
 * <pre>{@code
 * try (CallLists lists = CallLists.of(now, store -> contactsOf(store), list -> write(list))) {
 *   for (ContactEvent event : events) {
 *     lists.add(event);
 *   }
 * }
 * }</pre>
 *
 * <p>It belongs to one thread.
 */
public final class CallLists implements AutoCloseable {

  private final Instant at;
  private final Function<StoreCode, StoreContacts> contacts;
  private final Consumer<CallList> lists;
  private final Set<StoreCode> done = new HashSet<>();
  private List<ContactEvent> events = new ArrayList<>();
  private List<ContactRecord> records = new ArrayList<>();
  private @Nullable StoreCode store;

  private CallLists(
      Instant at, Function<StoreCode, StoreContacts> contacts, Consumer<CallList> lists) {
    this.at = requireNonNull(at, "at");
    this.contacts = requireNonNull(contacts, "contacts");
    this.lists = requireNonNull(lists, "lists");
  }

  /**
   * Begins to make lists.
   *
   * @param at the moment of the lists
   * @param contacts how each store contacts its customers
   * @param lists takes each list when its store is complete
   */
  public static CallLists of(
      Instant at, Function<StoreCode, StoreContacts> contacts, Consumer<CallList> lists) {
    return new CallLists(at, contacts, lists);
  }

  /**
   * Adds an event.
   *
   * @throws IllegalArgumentException if its store was complete already
   */
  public void add(ContactEvent event) {
    turnTo(event.store());
    events.add(event);
  }

  /**
   * Adds a record.
   *
   * @throws IllegalArgumentException if its store was complete already
   */
  public void add(ContactRecord record) {
    turnTo(record.store());
    records.add(record);
  }

  private void turnTo(StoreCode other) {
    if (other.equals(store)) {
      return;
    }
    checkArgument(
        !done.contains(other), "CallLists must get store by store, but %s came again", other);
    close();
    store = other;
  }

  /** Hands over the list of the last store. */
  @Override
  public void close() {
    StoreCode complete = store;
    if (complete == null) {
      return;
    }
    store = null;
    done.add(complete);
    ContactHistory history = ContactHistory.of(events, records);
    events = new ArrayList<>();
    records = new ArrayList<>();
    lists.accept(CallList.of(complete, history, contacts.apply(complete), at));
  }
}
