package io.dealership.core.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.organization.EmployeeNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * That somebody may say yes for somebody else, for a term {@code [from, until)}: as for a leave.
 *
 * <p>It gives no more than the giver has: where the giver may approve up to 10,000 yuan, so may the
 * other one, or less if a limit is named. A delegation with a limit is for requests with an amount.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Delegation extends WithDelegation {

  /**
   * Returns the one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static Delegation of(
      @JsonProperty("giver") EmployeeNumber giver,
      @JsonProperty("taker") EmployeeNumber taker,
      @JsonProperty("actions") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<ActionCode> actions,
      @JsonProperty("limit") Optional<Money> limit,
      @JsonProperty("from") LocalDate from,
      @JsonProperty("until") LocalDate until,
      @JsonProperty("mayPassOn") boolean mayPassOn) {
    return builder()
        .giver(giver)
        .taker(taker)
        .addAllActions(actions)
        .limit(limit)
        .from(from)
        .until(until)
        .mayPassOn(mayPassOn)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns who has the authority. */
  @JsonProperty
  EmployeeNumber giver();

  /** Returns who may use it meanwhile. */
  @JsonProperty
  EmployeeNumber taker();

  /** Returns the actions that it is for; empty for all. */
  @JsonProperty
  Set<ActionCode> actions();

  /** Returns up to which amount, included; empty for as much as the giver. */
  @JsonProperty
  Optional<Money> limit();

  /** Returns the first day. */
  @JsonProperty
  LocalDate from();

  /** Returns the day after the last one; a delegation always ends. */
  @JsonProperty
  LocalDate until();

  /** Returns whether the taker may pass it on. */
  @Value.Default
  @JsonProperty
  default boolean mayPassOn() {
    return false;
  }

  /** Returns whether it holds on a day. */
  default boolean holdsOn(LocalDate day) {
    return !day.isBefore(from()) && day.isBefore(until());
  }

  /** Returns whether it is for an action. */
  default boolean isFor(ActionCode action) {
    return actions().isEmpty() || actions().contains(action);
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  @Value.Check
  default void check() {
    checkArgument(
        until().isAfter(from()),
        "Delegation.until must be after from %s, but was %s",
        from(),
        until());
    checkArgument(
        !giver().equals(taker()),
        "Delegation.taker must be somebody else than the giver, but both are %s",
        giver());
    checkArgument(
        limit().filter(Money::isNegative).isEmpty(),
        "Delegation.limit must not be negative, but was %s",
        limit().map(Money::toString).orElse(""));
  }

  /** Builds delegations. */
  final class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}
