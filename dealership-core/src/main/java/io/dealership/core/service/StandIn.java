package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.dealership.core.organization.EmployeeNumber;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * That somebody stands in for an advisor who is away, {@code [from, until)}: on the day of {@code
 * until} no more.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"absent", "deputy", "from", "until"})
public interface StandIn extends WithStandIn {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if it has no day, or somebody stands in for themselves
   */
  @JsonCreator
  static StandIn of(
      @JsonProperty("absent") EmployeeNumber absent,
      @JsonProperty("deputy") EmployeeNumber deputy,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") LocalDate until) {
    return builder().absent(absent).deputy(deputy).from(from).until(until).build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns who is away. */
  @JsonProperty
  EmployeeNumber absent();

  /** Returns who stands in. */
  @JsonProperty
  EmployeeNumber deputy();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns the day after the last one. */
  @JsonProperty
  LocalDate until();

  /** Returns whether it holds on a day. */
  default boolean isOn(LocalDate day) {
    return !day.isBefore(from()) && day.isBefore(until());
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if it has no day, or somebody stands in for themselves
   */
  @Value.Check
  default void check() {
    checkArgument(
        until().isAfter(from()),
        "StandIn.until must be after from %s, but was %s",
        from(),
        until());
    checkArgument(
        !absent().equals(deputy()),
        "StandIn.deputy must be somebody else than absent, but both were %s",
        absent());
  }

  /** Builds the ones of this kind. */
  final class Builder extends ImmutableStandIn.Builder {
    Builder() {}
  }
}
