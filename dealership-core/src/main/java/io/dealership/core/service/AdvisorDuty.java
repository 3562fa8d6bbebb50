package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.organization.EmployeeNumber;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * That an advisor can be reached in a time.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"advisor", "from", "until"})
public interface AdvisorDuty extends WithAdvisorDuty {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if it has no time
   */
  @JsonCreator
  static AdvisorDuty of(
      @JsonProperty("advisor") EmployeeNumber advisor,
      @JsonProperty("from") Instant from,
      @JsonProperty("until") Instant until) {
    return builder().advisor(advisor).from(from).until(until).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns who can be reached. */
  @JsonProperty
  EmployeeNumber advisor();

  /** Returns when it begins. */
  @JsonProperty
  Instant from();

  /** Returns when it is over; no more at that moment. */
  @JsonProperty
  Instant until();

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if it has no time
   */
  @Value.Check
  default void check() {
    checkArgument(
        until().isAfter(from()),
        "AdvisorDuty.until must be after from %s, but was %s",
        from(),
        until());
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableAdvisorDuty.Builder {
    Builder() {}
  }
}
