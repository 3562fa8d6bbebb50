package io.dealership.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What a customer complains about, as far as it is known. It names no person but the employee who
 * was asked first.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "customer",
  "receivedAt",
  "firstAsked",
  "amount",
  "paid",
  "importantCustomer",
  "injury",
  "safety",
  "legalThreat",
  "media",
  "hardConflict",
  "earlierOn"
})
public interface Complaint extends WithComplaint {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an amount is negative
   */
  @JsonCreator
  static Complaint of(
      @JsonProperty("customer") CustomerNumber customer,
      @JsonProperty("receivedAt") Instant receivedAt,
      @JsonProperty("firstAsked") EmployeeNumber firstAsked,
      @JsonProperty("amount") Optional<Money> amount,
      @JsonProperty("paid") Optional<Money> paid,
      @JsonProperty("importantCustomer") Optional<Boolean> importantCustomer,
      @JsonProperty("injury") Optional<Boolean> injury,
      @JsonProperty("safety") Optional<Boolean> safety,
      @JsonProperty("legalThreat") Optional<Boolean> legalThreat,
      @JsonProperty("media") Optional<Boolean> media,
      @JsonProperty("hardConflict") Optional<Boolean> hardConflict,
      @JsonProperty("earlierOn") @JsonSetter(nulls = Nulls.AS_EMPTY) List<LocalDate> earlierOn) {
    return builder()
        .customer(customer)
        .receivedAt(receivedAt)
        .firstAsked(firstAsked)
        .amount(amount)
        .paid(paid)
        .importantCustomer(importantCustomer)
        .injury(injury)
        .safety(safety)
        .legalThreat(legalThreat)
        .media(media)
        .hardConflict(hardConflict)
        .addAllEarlierOn(earlierOn)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the customer. */
  @JsonProperty
  CustomerNumber customer();

  /** Returns when it came in. */
  @JsonProperty
  Instant receivedAt();

  /** Returns the employee whom the customer asked first. */
  @JsonProperty
  EmployeeNumber firstAsked();

  /** Returns how much money is claimed or at stake; nothing is zero. */
  @JsonProperty
  Optional<Money> amount();

  /** Returns how much the customer paid for what the complaint is about. */
  @JsonProperty
  Optional<Money> paid();

  /** Returns whether the store keeps the customer on its list of important ones. */
  @JsonProperty
  Optional<Boolean> importantCustomer();

  /** Returns whether somebody was hurt. */
  @JsonProperty
  Optional<Boolean> injury();

  /** Returns whether the safety of the car is in question. */
  @JsonProperty
  Optional<Boolean> safety();

  /**
   * Returns whether the customer goes, or threatens to go, to a court, an authority or a lawyer.
   */
  @JsonProperty
  Optional<Boolean> legalThreat();

  /** Returns whether it is, or is threatened to be, in the media or on social networks. */
  @JsonProperty
  Optional<Boolean> media();

  /** Returns whether the store and the owner of the car are at odds and cannot settle it. */
  @JsonProperty
  Optional<Boolean> hardConflict();

  /**
   * Returns the days on which the customer complained about the same before, as the archive has
   * them.
   */
  @JsonProperty
  List<LocalDate> earlierOn();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if an amount is negative
   */
  @Value.Check
  default void check() {
    checkArgument(
        amount().filter(Money::isNegative).isEmpty(),
        "Complaint.amount must not be negative, but was %s",
        amount().map(Money::toString).orElse(""));
    checkArgument(
        paid().filter(Money::isNegative).isEmpty(),
        "Complaint.paid must not be negative, but was %s",
        paid().map(Money::toString).orElse(""));
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableComplaint.Builder {
    Builder() {}
  }
}
