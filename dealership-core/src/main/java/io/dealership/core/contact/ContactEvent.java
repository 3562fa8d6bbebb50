package io.dealership.core.contact;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.StoreCode;
import io.dealership.core.time.Pause;
import io.dealership.core.vehicle.Odometer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Something that happened, or is known to come, so that someone is to be contacted or something is
 * to be done by a day.
 *
 * <p>An event is told apart by its id: told twice, it happened once. It holds numbers of the store
 * and nothing by which a person could be called. What is not given is not known; which of the
 * optional attributes a contact needs stands with the contact.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "id",
  "store",
  "kind",
  "at",
  "caseNumber",
  "customer",
  "responsible",
  "amount",
  "dueOn",
  "dueAt",
  "grade",
  "odometer",
  "dueOdometer",
  "kilometersPerDay",
  "pauses"
})
public interface ContactEvent extends WithContactEvent {

  /**
   * Returns the event with these attributes; {@link #builder()} is the better way to write one
   * down.
   *
   * @throws IllegalArgumentException if the distance a day is not from 1 to 5,000 km, or pauses
   *     begin before the event or overlap
   */
  @JsonCreator
  static ContactEvent of(
      @JsonProperty("id") ContactEventId id,
      @JsonProperty("store") StoreCode store,
      @JsonProperty("kind") ContactEventKind kind,
      @JsonProperty("at") Instant at,
      @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,
      @JsonProperty("customer") Optional<CustomerNumber> customer,
      @JsonProperty("responsible") Optional<EmployeeNumber> responsible,
      @JsonProperty("amount") Optional<Money> amount,
      @JsonProperty("dueOn") Optional<LocalDate> dueOn,
      @JsonProperty("dueAt") Optional<Instant> dueAt,
      @JsonProperty("grade") Optional<ContactGrade> grade,
      @JsonProperty("odometer") Optional<Odometer> odometer,
      @JsonProperty("dueOdometer") Optional<Odometer> dueOdometer,
      @JsonProperty("kilometersPerDay") Optional<Integer> kilometersPerDay,
      @JsonProperty("pauses") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Pause> pauses) {
    return builder()
        .id(id)
        .store(store)
        .kind(kind)
        .at(at)
        .caseNumber(caseNumber)
        .customer(customer)
        .responsible(responsible)
        .amount(amount)
        .dueOn(dueOn)
        .dueAt(dueAt)
        .grade(grade)
        .odometer(odometer)
        .dueOdometer(dueOdometer)
        .kilometersPerDay(kilometersPerDay)
        .addAllPauses(pauses)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the id; two events with the same id are one. */
  @JsonProperty
  ContactEventId id();

  /** Returns the store. */
  @JsonProperty
  StoreCode store();

  /** Returns what happened. */
  @JsonProperty
  ContactEventKind kind();

  /** Returns when it happened or was heard of. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Instant at();

  /** Returns the number of the case that it belongs to. */
  @JsonProperty
  Optional<CaseNumber> caseNumber();

  /** Returns the customer. */
  @JsonProperty
  Optional<CustomerNumber> customer();

  /** Returns the one who has the customer or took the case first. */
  @JsonProperty
  Optional<EmployeeNumber> responsible();

  /** Returns what was billed. */
  @JsonProperty
  Optional<Money> amount();

  /** Returns the day on which something falls due: a policy expires, a maintenance is due. */
  @JsonProperty
  Optional<LocalDate> dueOn();

  /** Returns the moment that was promised or agreed. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> dueAt();

  /** Returns how the store grades the prospect. */
  @JsonProperty
  Optional<ContactGrade> grade();

  /** Returns the odometer at the event. */
  @JsonProperty
  Optional<Odometer> odometer();

  /** Returns the reading at which the next maintenance is due. */
  @JsonProperty
  Optional<Odometer> dueOdometer();

  /** Returns how far the car is driven a day, at least 1. */
  @JsonProperty
  Optional<Integer> kilometersPerDay();

  /** Returns when the clocks of the event stood still, in the order of time. */
  @JsonProperty
  List<Pause> pauses();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if the distance a day is not from 1 to 5,000 km, or pauses
   *     begin before the event or overlap
   */
  @Value.Check
  default void check() {
    if (kilometersPerDay().isPresent()) {
      int distance = kilometersPerDay().get();
      checkArgument(
          distance >= 1 && distance <= 5_000,
          "ContactEvent.kilometersPerDay must be from 1 to 5000, but was %s",
          distance);
    }
    Pause.checkOrder("ContactEvent.pauses", at(), pauses());
  }

  /** Builds events. */
  final class Builder extends ImmutableContactEvent.Builder {
    Builder() {}
  }
}
