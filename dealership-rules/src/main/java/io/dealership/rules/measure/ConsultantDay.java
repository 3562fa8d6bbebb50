package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.organization.EmployeeNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What one consultant did on a day; several entries of a day add up.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ConsultantDay extends WithConsultantDay {

  /**
   * The one with these attributes.
   *
   * @throws IllegalArgumentException if a number or the amount is negative
   */
  @JsonCreator
  static ConsultantDay of(
      @JsonProperty("consultant") EmployeeNumber consultant,
      @JsonProperty("day") LocalDate day,
      @JsonProperty("carsSold") int carsSold,
      @JsonProperty("policiesExpiring") int policiesExpiring,
      @JsonProperty("policiesRenewed") int policiesRenewed,
      @JsonProperty("renewedAmount") Optional<Money> renewedAmount) {
    return builder()
        .consultant(consultant)
        .day(day)
        .carsSold(carsSold)
        .policiesExpiring(policiesExpiring)
        .policiesRenewed(policiesRenewed)
        .renewedAmount(renewedAmount)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Who did it. */
  @JsonProperty
  EmployeeNumber consultant();

  /** The day; of a policy that day on which it expires, whenever it was renewed. */
  @JsonProperty
  LocalDate day();

  /** How many cars were sold. */
  @JsonProperty
  @Value.Default
  default int carsSold() {
    return 0;
  }

  /** How many policies expire on the day. */
  @JsonProperty
  @Value.Default
  default int policiesExpiring() {
    return 0;
  }

  /** How many of them were renewed through the store. */
  @JsonProperty
  @Value.Default
  default int policiesRenewed() {
    return 0;
  }

  /** The premiums of those that were renewed; empty when they are not known. */
  @JsonProperty
  Optional<Money> renewedAmount();

  /**
   * Checks that nothing is negative.
   *
   * @throws IllegalArgumentException if a number or the amount is
   */
  @Value.Check
  default void check() {
    checkArgument(
        carsSold() >= 0 && policiesExpiring() >= 0 && policiesRenewed() >= 0,
        "ConsultantDay must have no negative number, but had %s, %s and %s",
        carsSold(),
        policiesExpiring(),
        policiesRenewed());
    checkArgument(
        policiesRenewed() <= policiesExpiring(),
        "ConsultantDay.policiesRenewed must be at most policiesExpiring %s, but was %s",
        policiesExpiring(),
        policiesRenewed());
    checkArgument(
        renewedAmount().filter(Money::isNegative).isEmpty(),
        "ConsultantDay.renewedAmount must not be negative, but was %s",
        renewedAmount().map(Money::toString).orElse(""));
  }

  /** Builds {@link ConsultantDay}s. */
  final class Builder extends ImmutableConsultantDay.Builder {
    Builder() {}
  }
}
