package io.dealership.rules.warranty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.warranty.CountRange;
import io.dealership.core.warranty.RepairVisit;
import io.dealership.core.warranty.SafetyFailure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What is known of a vehicle, its present fault and its history when someone asks whether it is to
 * be exchanged or taken back.
 *
 * <p>The history comes as visits, as counts, or as both: a count is the whole number, visits
 * included. Where the visits are not known to be all of the maker's network, they show no more than
 * the least that a count can be. All attributes but the first may be missing; the answer then says
 * which of them would settle it, or what was presumed.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ExchangeQuestion extends WithExchangeQuestion {

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if the price is negative, or the losses are of another
   *     currency
   */
  @JsonCreator
  static ExchangeQuestion of(
      @JsonProperty("fault") WarrantyQuestion fault,
      @JsonProperty("mainPartDefective") Optional<Boolean> mainPartDefective,
      @JsonProperty("replacementNeeded") Optional<Boolean> replacementNeeded,
      @JsonProperty("safetyFailure") Optional<SafetyFailure> safetyFailure,
      @JsonProperty("safetyFaultOpen") Optional<Boolean> safetyFaultOpen,
      @JsonProperty("stillAbnormal") Optional<Boolean> stillAbnormal,
      @JsonProperty("visits") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RepairVisit> visits,
      @JsonProperty("visitsComplete") Optional<Boolean> visitsComplete,
      @JsonProperty("asOf") Optional<Instant> asOf,
      @JsonProperty("safetyRepairs") Optional<CountRange> safetyRepairs,
      @JsonProperty("assemblyReplacements") Optional<CountRange> assemblyReplacements,
      @JsonProperty("samePartReplacements") Optional<CountRange> samePartReplacements,
      @JsonProperty("repairDays") Optional<CountRange> repairDays,
      @JsonProperty("sameFaultRepairs") Optional<CountRange> sameFaultRepairs,
      @JsonProperty("price") Optional<Money> price,
      @JsonProperty("usageCoefficient") Optional<BigDecimal> usageCoefficient,
      @JsonProperty("losses") Optional<ExchangeLosses> losses,
      @JsonProperty("claimedOn") Optional<LocalDate> claimedOn,
      @JsonProperty("exchangedOn") Optional<LocalDate> exchangedOn) {
    return builder()
        .fault(fault)
        .mainPartDefective(mainPartDefective)
        .replacementNeeded(replacementNeeded)
        .safetyFailure(safetyFailure)
        .safetyFaultOpen(safetyFaultOpen)
        .stillAbnormal(stillAbnormal)
        .addAllVisits(visits)
        .visitsComplete(visitsComplete)
        .asOf(asOf)
        .safetyRepairs(safetyRepairs)
        .assemblyReplacements(assemblyReplacements)
        .samePartReplacements(samePartReplacements)
        .repairDays(repairDays)
        .sameFaultRepairs(sameFaultRepairs)
        .price(price)
        .usageCoefficient(usageCoefficient)
        .losses(losses)
        .claimedOn(claimedOn)
        .exchangedOn(exchangedOn)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The vehicle and its present fault, as for the question of coverage; day and odometer are those
   * of the request.
   */
  @JsonProperty
  WarrantyQuestion fault();

  // the present fault

  /** Whether a main part of the component is defective (article 20). */
  @JsonProperty
  Optional<Boolean> mainPartDefective();

  /** Whether the cure needs a replacement of the component or of a main part of it (article 22). */
  @JsonProperty
  Optional<Boolean> replacementNeeded();

  /** Whether the present fault is a serious safety fault, and which (articles 23 and 24). */
  @JsonProperty
  Optional<SafetyFailure> safetyFailure();

  /** Whether a serious safety fault that was repaired is still not cured. */
  @JsonProperty
  Optional<Boolean> safetyFaultOpen();

  /** Whether the car still cannot be used normally after parts were replaced. */
  @JsonProperty
  Optional<Boolean> stillAbnormal();

  // the history

  /** The repairs that are known. */
  @JsonProperty
  List<RepairVisit> visits();

  /**
   * Whether these are all repairs in the whole network; they are the least where that is not known.
   */
  @JsonProperty
  Optional<Boolean> visitsComplete();

  /** The moment to which the days of a repair that goes on are counted. */
  @JsonProperty
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<Instant> asOf();

  /** The repairs of serious safety faults. */
  @JsonProperty
  Optional<CountRange> safetyRepairs();

  /** The replacements of the assembly that was replaced most often. */
  @JsonProperty
  Optional<CountRange> assemblyReplacements();

  /** The replacements of the main part that was replaced most often. */
  @JsonProperty
  Optional<CountRange> samePartReplacements();

  /** The days of all repairs, each visit rounded up for itself. */
  @JsonProperty
  Optional<CountRange> repairDays();

  /** The repairs of the fault that was repaired most often. */
  @JsonProperty
  Optional<CountRange> sameFaultRepairs();

  // the money and the days of an exchange or return

  /** The price of the car on its invoice. */
  @JsonProperty
  Optional<Money> price();

  /** The coefficient n of the compensation for use, as on the voucher: 0.004 for 0.4 %. */
  @JsonProperty
  Optional<BigDecimal> usageCoefficient();

  /** What the seller owes beside the price; none where it is not given. */
  @JsonProperty
  Optional<ExchangeLosses> losses();

  /** The day on which the consumer's request for exchange or return was received. */
  @JsonProperty
  Optional<LocalDate> claimedOn();

  /** The day on which the car was exchanged. */
  @JsonProperty
  Optional<LocalDate> exchangedOn();

  /**
   * Checks the money.
   *
   * @throws IllegalArgumentException if the price is negative, or the losses are of another
   *     currency
   */
  @Value.Check
  default void check() {
    price()
        .ifPresent(
            amount -> {
              checkArgument(
                  !amount.isNegative(),
                  "ExchangeQuestion.price must not be negative, but was %s",
                  amount);
              losses()
                  .ifPresent(
                      other ->
                          checkArgument(
                              other.registration().isSameCurrency(amount),
                              "ExchangeQuestion.losses must be in the currency of price %s, but were"
                                  + " %s",
                              amount,
                              other.total()));
            });
  }

  /** Builds {@link ExchangeQuestion}s. */
  final class Builder extends ImmutableExchangeQuestion.Builder {
    Builder() {}
  }
}
