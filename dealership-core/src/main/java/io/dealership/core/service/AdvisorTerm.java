package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.customer.CustomerNumber;
import io.dealership.core.organization.EmployeeNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That an advisor answers for a customer from a day on, until somebody else takes over.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "advisor", "from", "handedOverBy"})
public interface AdvisorTerm extends WithAdvisorTerm {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if somebody hands a customer over to themselves
   */
  @JsonCreator
  static AdvisorTerm of(
      @JsonProperty("customer") CustomerNumber customer,
      @JsonProperty("advisor") EmployeeNumber advisor,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("handedOverBy") Optional<EmployeeNumber> handedOverBy) {
    return builder()
        .customer(customer)
        .advisor(advisor)
        .from(from)
        .handedOverBy(handedOverBy)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the customer. */
  @JsonProperty
  CustomerNumber customer();

  /** Returns who answers for the customer. */
  @JsonProperty
  EmployeeNumber advisor();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns who handed the customer over; empty for the first advisor. */
  @JsonProperty
  Optional<EmployeeNumber> handedOverBy();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if somebody hands a customer over to themselves
   */
  @Value.Check
  default void check() {
    checkArgument(
        handedOverBy().filter(advisor()::equals).isEmpty(),
        "AdvisorTerm.handedOverBy must be somebody else than advisor, but both were %s",
        advisor());
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableAdvisorTerm.Builder {
    Builder() {}
  }
}
