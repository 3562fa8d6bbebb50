package io.dealership.core.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * The loan by which a store keeps one car in stock: for so much, at such a rate, since such a day.
 *
 * <p>What the contract leaves to the terms of the store is left out: the days without interest and
 * the days of a year.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface FloorPlan extends WithFloorPlan {

  /**
   * Returns the loan with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the attributes do not fit together
   */
  @JsonCreator
  static FloorPlan of(
      @JsonProperty("principal") Money principal,
      @JsonProperty("annualPercent") BigDecimal annualPercent,
      @JsonProperty("drawnOn") LocalDate drawnOn,
      @JsonProperty("repaidOn") Optional<LocalDate> repaidOn,
      @JsonProperty("interestFreeDays") Optional<Integer> interestFreeDays,
      @JsonProperty("dayCount") Optional<DayCount> dayCount) {
    return builder()
        .principal(principal)
        .annualPercent(annualPercent)
        .drawnOn(drawnOn)
        .repaidOn(repaidOn)
        .interestFreeDays(interestFreeDays)
        .dayCount(dayCount)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what was borrowed. */
  @JsonProperty
  Money principal();

  /** Returns the interest of a year in percent, such as {@code 5.4}. */
  @JsonProperty
  BigDecimal annualPercent();

  /** Returns the day on which it was drawn, which itself bears no interest. */
  @JsonProperty
  LocalDate drawnOn();

  /**
   * Returns the day on which it was paid back, the last that bears interest; empty if it is not.
   */
  @JsonProperty
  Optional<LocalDate> repaidOn();

  /**
   * Returns how many days from the beginning bear no interest; empty for the terms of the store.
   */
  @JsonProperty
  Optional<Integer> interestFreeDays();

  /** Returns how many days a year has; empty for the terms of the store. */
  @JsonProperty
  Optional<DayCount> dayCount();

  /**
   * Checks amounts and days.
   *
   * @throws IllegalArgumentException if one is negative, or the loan was paid back before it was
   *     drawn
   */
  @Value.Check
  default void check() {
    checkArgument(
        !principal().isNegative(),
        "FloorPlan.principal must not be negative, but was %s",
        principal());
    checkArgument(
        annualPercent().signum() >= 0,
        "FloorPlan.annualPercent must not be negative, but was %s",
        annualPercent());
    checkArgument(
        interestFreeDays().orElse(0) >= 0,
        "FloorPlan.interestFreeDays must not be negative, but was %s",
        interestFreeDays().map(String::valueOf).orElse(""));
    checkArgument(
        repaidOn().isEmpty() || !repaidOn().get().isBefore(drawnOn()),
        "FloorPlan.repaidOn must not be before %s, but was %s",
        drawnOn(),
        repaidOn().map(LocalDate::toString).orElse(""));
  }

  /** Builds {@link FloorPlan}s. */
  final class Builder extends ImmutableFloorPlan.Builder {
    Builder() {}
  }
}
