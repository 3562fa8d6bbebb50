package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.identity.RepairOrderNumber;
import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.organization.RoleId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody confirms something of an order before its car leaves the yard, such as its payment.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements SEG-06, SETTLE-02.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ExitConfirmation extends WithExitConfirmation {

  /** Returns the one with these attributes; {@link #builder()} is the better way to write it. */
  @JsonCreator
  static ExitConfirmation of(
      @JsonProperty("kind") ExitConfirmationKind kind,
      @JsonProperty("order") RepairOrderNumber order,
      @JsonProperty("by") EmployeeNumber by,
      @JsonProperty("role") Optional<RoleId> role,
      @JsonProperty("at") Optional<Instant> at) {
    return builder().kind(kind).order(order).by(by).role(role).at(at).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what is confirmed. */
  @JsonProperty
  ExitConfirmationKind kind();

  /** Returns the order of which it is confirmed. */
  @JsonProperty
  RepairOrderNumber order();

  /** Returns who confirms it. */
  @JsonProperty
  EmployeeNumber by();

  /** Returns the post in which that person does; empty when it is not known. */
  @JsonProperty
  Optional<RoleId> role();

  /** Returns when; empty when that is not known. */
  @JsonProperty
  Optional<Instant> at();

  /** Builds confirmations. */
  final class Builder extends ImmutableExitConfirmation.Builder {
    Builder() {}
  }
}
