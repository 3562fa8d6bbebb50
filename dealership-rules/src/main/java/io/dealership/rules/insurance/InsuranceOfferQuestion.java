package io.dealership.rules.insurance;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.insurance.InsuranceLine;
import io.dealership.core.insurance.ShortTermReason;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A policy that is to be offered, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface InsuranceOfferQuestion extends WithInsuranceOfferQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static InsuranceOfferQuestion of(
      @JsonProperty("line") Optional<InsuranceLine> line,
      @JsonProperty("insurerCertified") Optional<Boolean> insurerCertified,
      @JsonProperty("insurerRulesKept") Optional<Boolean> insurerRulesKept,
      @JsonProperty("benefitOutsideContract") Optional<Boolean> benefitOutsideContract,
      @JsonProperty("bundleForced") Optional<Boolean> bundleForced,
      @JsonProperty("coverFrom") Optional<LocalDate> coverFrom,
      @JsonProperty("coverUntil") Optional<LocalDate> coverUntil,
      @JsonProperty("shortTermReason") Optional<ShortTermReason> shortTermReason,
      @JsonProperty("renewal") Optional<Boolean> renewal,
      @JsonProperty("expiresOn") Optional<LocalDate> expiresOn,
      @JsonProperty("entryErrors") Optional<Boolean> entryErrors) {
    return builder()
        .line(line)
        .insurerCertified(insurerCertified)
        .insurerRulesKept(insurerRulesKept)
        .benefitOutsideContract(benefitOutsideContract)
        .bundleForced(bundleForced)
        .coverFrom(coverFrom)
        .coverUntil(coverUntil)
        .shortTermReason(shortTermReason)
        .renewal(renewal)
        .expiresOn(expiresOn)
        .entryErrors(entryErrors)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The line of insurance. */
  @JsonProperty
  Optional<InsuranceLine> line();

  /** Whether the store has certified the insurer. */
  @JsonProperty
  Optional<Boolean> insurerCertified();

  /** Whether the insurer's rules for the line are kept. */
  @JsonProperty
  Optional<Boolean> insurerRulesKept();

  /**
   * Whether the insured gets something that is not in the contract, such as part of the commission.
   */
  @JsonProperty
  Optional<Boolean> benefitOutsideContract();

  /** Whether the customer is made to take out something else with it. */
  @JsonProperty
  Optional<Boolean> bundleForced();

  /** The first day of cover. */
  @JsonProperty
  Optional<LocalDate> coverFrom();

  /** The day after the last day of cover. */
  @JsonProperty
  Optional<LocalDate> coverUntil();

  /** Why it runs for less than a year. */
  @JsonProperty
  Optional<ShortTermReason> shortTermReason();

  /** Whether it follows a policy that is still in force. */
  @JsonProperty
  Optional<Boolean> renewal();

  /** The day on which that policy expires. */
  @JsonProperty
  Optional<LocalDate> expiresOn();

  /** Whether data of the policy were entered wrongly. */
  @JsonProperty
  Optional<Boolean> entryErrors();

  /** Checks the order of the days. */
  @Value.Check
  default void check() {
    checkArgument(
        coverFrom().isEmpty()
            || coverUntil().isEmpty()
            || coverUntil().get().isAfter(coverFrom().get()),
        "InsuranceOfferQuestion.coverUntil must be after coverFrom %s, but was %s",
        coverFrom().map(LocalDate::toString).orElse(""),
        coverUntil().map(LocalDate::toString).orElse(""));
  }

  /** Builds {@link InsuranceOfferQuestion}s. */
  final class Builder extends ImmutableInsuranceOfferQuestion.Builder {
    Builder() {}
  }
}
