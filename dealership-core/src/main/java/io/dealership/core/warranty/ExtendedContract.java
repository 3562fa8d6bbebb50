package io.dealership.core.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.vehicle.Component;
import io.dealership.core.vehicle.Odometer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An extended warranty that the customer bought: what it covers, for how long, and how much.
 *
 * <p>All limits are inclusive. Percentages are of what the provider is asked to pay.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ExtendedContract extends WithExtendedContract {

  /**
   * Returns one with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if an attribute is out of range
   */
  @JsonCreator
  static ExtendedContract of(
      @JsonProperty("number") String number,
      @JsonProperty("components") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Component> components,
      @JsonProperty("startsOn") LocalDate startsOn,
      @JsonProperty("startsAt") Optional<Odometer> startsAt,
      @JsonProperty("term") WarrantyTerm term,
      @JsonProperty("waitingPeriod") Optional<Period> waitingPeriod,
      @JsonProperty("laborPercent") OptionalInt laborPercent,
      @JsonProperty("materialPercent") OptionalInt materialPercent,
      @JsonProperty("deductible") Optional<Money> deductible,
      @JsonProperty("available") Optional<Money> available,
      @JsonProperty("pausesInShop") boolean pausesInShop,
      @JsonProperty("approval") ContractApproval approval) {
    return builder()
        .number(number)
        .addAllComponents(components)
        .startsOn(startsOn)
        .startsAt(startsAt)
        .term(term)
        .waitingPeriod(waitingPeriod)
        .laborPercent(laborPercent.orElse(100))
        .materialPercent(materialPercent.orElse(100))
        .deductible(deductible)
        .available(available)
        .pausesInShop(pausesInShop)
        .approval(approval)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the number of the contract, as the provider gives it. */
  @JsonProperty
  String number();

  /** Returns the components that it covers; empty if all that are no wear parts. */
  @JsonProperty
  Set<Component> components();

  /** Returns the first day. */
  @JsonProperty
  LocalDate startsOn();

  /** Returns the odometer that the distance is added to; empty for zero. */
  @JsonProperty
  Optional<Odometer> startsAt();

  /** Returns how long it runs. */
  @JsonProperty
  WarrantyTerm term();

  /** Returns the time after the first day in which it does not pay yet. */
  @JsonProperty
  Optional<Period> waitingPeriod();

  /**
   * Returns the share of labor that the provider bears, 0 to 100 percent; 100 if nobody said
   * otherwise.
   */
  @JsonProperty
  @Value.Default
  default int laborPercent() {
    return 100;
  }

  /**
   * Returns the share of material that the provider bears, 0 to 100 percent; 100 if nobody said
   * otherwise.
   */
  @JsonProperty
  @Value.Default
  default int materialPercent() {
    return 100;
  }

  /** Returns what the customer bears of each line before the provider pays. */
  @JsonProperty
  Optional<Money> deductible();

  /** Returns what is left of the limit of the contract; empty without limit. */
  @JsonProperty
  Optional<Money> available();

  /** Returns whether it does not run while the vehicle is in the shop. */
  @JsonProperty
  boolean pausesInShop();

  /** Returns how far the approval of this repair by the provider is. */
  @JsonProperty
  ContractApproval approval();

  private static void checkPercent(String name, int percent) {
    checkArgument(
        percent >= 0 && percent <= 100,
        "ExtendedContract.%s must be from 0 to 100 percent, but was %s",
        name,
        percent);
  }

  private static void checkAmount(String name, Optional<Money> amount) {
    checkArgument(
        amount.isEmpty() || !amount.get().isNegative(),
        "ExtendedContract.%s must not be negative, but was %s",
        name,
        amount.map(Money::toString).orElse(""));
  }

  /**
   * Checks the attributes.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  @Value.Check
  default void check() {
    checkArgument(!number().isBlank(), "ExtendedContract.number must not be blank, but was ''");
    checkPercent("laborPercent", laborPercent());
    checkPercent("materialPercent", materialPercent());
    checkAmount("deductible", deductible());
    checkAmount("available", available());
    checkArgument(
        deductible().isEmpty()
            || available().isEmpty()
            || deductible().get().isSameCurrency(available().get()),
        "ExtendedContract.available must be in the currency of deductible %s, but was %s",
        deductible().map(Money::toString).orElse(""),
        available().map(Money::toString).orElse(""));
    checkArgument(
        waitingPeriod().isEmpty() || !waitingPeriod().get().isNegative(),
        "ExtendedContract.waitingPeriod must not be negative, but was %s",
        waitingPeriod().map(Period::toString).orElse(""));
  }

  /** Builds them. */
  final class Builder extends ImmutableExtendedContract.Builder {
    Builder() {}
  }
}
