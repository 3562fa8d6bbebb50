package io.dealership.core.contact;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.customer.ContactChannel;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.StoreCode;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attempt to do a contact, as the store recorded it.
 *
 * @param store the store
 * @param event the event that the contact is owed for
 * @param contact which of the contacts that the event makes owed
 * @param at when it was tried
 * @param by who tried; empty if that is not recorded
 * @param channel the way; empty for what is done within the store
 * @param result what it came to
 * @param evidence what of it is on record
 * @param nextAt when to contact again, as agreed
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ContactRecord(
    StoreCode store,
    ContactEventId event,
    ContactId contact,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
    Optional<EmployeeNumber> by,
    Optional<ContactChannel> channel,
    ContactResult result,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Set<ContactEvidence> evidence,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Instant> nextAt) {

  /** Checks that nothing is null, and copies the evidence. */
  public ContactRecord {
    requireNonNull(store, "store");
    requireNonNull(event, "event");
    requireNonNull(contact, "contact");
    requireNonNull(at, "at");
    requireNonNull(by, "by");
    requireNonNull(channel, "channel");
    requireNonNull(result, "result");
    requireNonNull(nextAt, "nextAt");
    evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence)); // always written alike
  }

  /** Returns the record of a customer who was reached. */
  public static ContactRecord reached(
      ContactEvent event, ContactId contact, Instant at, ContactEvidence... evidence) {
    return new ContactRecord(
        event.store(),
        event.id(),
        contact,
        at,
        event.responsible(),
        Optional.empty(),
        ContactResult.REACHED,
        Set.of(evidence),
        Optional.empty());
  }

  /** Returns the record of an attempt that came to something else. */
  public static ContactRecord tried(
      ContactEvent event, ContactId contact, Instant at, ContactResult result) {
    return new ContactRecord(
        event.store(),
        event.id(),
        contact,
        at,
        event.responsible(),
        Optional.empty(),
        result,
        Set.of(),
        Optional.empty());
  }
}
