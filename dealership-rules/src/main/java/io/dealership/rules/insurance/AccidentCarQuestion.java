package io.dealership.rules.insurance;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.insurance.AccidentCarStep;
import io.dealership.core.insurance.ClaimFormality;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An accident car, the step that is to be taken, and what is known of it; what is left out is not
 * known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface AccidentCarQuestion extends WithAccidentCarQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static AccidentCarQuestion of(
      @JsonProperty("step") AccidentCarStep step,
      @JsonProperty("insurerPays") Optional<Boolean> insurerPays,
      @JsonProperty("paymentModeFixed") Optional<Boolean> paymentModeFixed,
      @JsonProperty("categoryJudged") Optional<Boolean> categoryJudged,
      @JsonProperty("estimate") Optional<Money> estimate,
      @JsonProperty("estimateMade") Optional<Boolean> estimateMade,
      @JsonProperty("managerSupports") Optional<Boolean> managerSupports,
      @JsonProperty("insurerAgrees") Optional<Boolean> insurerAgrees,
      @JsonProperty("partsAgreed") Optional<Boolean> partsAgreed,
      @JsonProperty("laborAgreed") Optional<Boolean> laborAgreed,
      @JsonProperty("formalitiesDone") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ClaimFormality> formalitiesDone,
      @JsonProperty("formalitiesOpen") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<ClaimFormality> formalitiesOpen,
      @JsonProperty("insurerPaid") Optional<Money> insurerPaid,
      @JsonProperty("financeBooked") Optional<Money> financeBooked) {
    return builder()
        .step(step)
        .insurerPays(insurerPays)
        .paymentModeFixed(paymentModeFixed)
        .categoryJudged(categoryJudged)
        .estimate(estimate)
        .estimateMade(estimateMade)
        .managerSupports(managerSupports)
        .insurerAgrees(insurerAgrees)
        .partsAgreed(partsAgreed)
        .laborAgreed(laborAgreed)
        .addAllFormalitiesDone(formalitiesDone)
        .addAllFormalitiesOpen(formalitiesOpen)
        .insurerPaid(insurerPaid)
        .financeBooked(financeBooked)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The step. */
  @JsonProperty
  AccidentCarStep step();

  /** Whether an insurer is to bear some of the repair, whoever pays the store first. */
  @JsonProperty
  Optional<Boolean> insurerPays();

  /** Whether it is fixed who pays the store, and how. */
  @JsonProperty
  Optional<Boolean> paymentModeFixed();

  /** Whether the kind of repair was judged. */
  @JsonProperty
  Optional<Boolean> categoryJudged();

  /** What the repair is estimated to cost, tax included; empty where there is no estimate. */
  @JsonProperty
  Optional<Money> estimate();

  /** Whether an estimate was made; not asked where {@link #estimate} is given. */
  @JsonProperty
  Optional<Boolean> estimateMade();

  /** Whether the service manager supports the estimate; asked of a large one. */
  @JsonProperty
  Optional<Boolean> managerSupports();

  /** Whether the insurer has agreed to the work. */
  @JsonProperty
  Optional<Boolean> insurerAgrees();

  /** Whether the cost of parts is agreed with the insurer. */
  @JsonProperty
  Optional<Boolean> partsAgreed();

  /** Whether the cost of labor is agreed with the insurer. */
  @JsonProperty
  Optional<Boolean> laborAgreed();

  /** The formalities that are done and confirmed. */
  @JsonProperty
  Set<ClaimFormality> formalitiesDone();

  /** The formalities that are known to be open; of others it is not known. */
  @JsonProperty
  Set<ClaimFormality> formalitiesOpen();

  /** What the insurer paid for the claim. */
  @JsonProperty
  Optional<Money> insurerPaid();

  /** What finance booked for the claim. */
  @JsonProperty
  Optional<Money> financeBooked();

  /**
   * Checks lists and amounts.
   *
   * @throws IllegalArgumentException if a formality is done and open, an amount is negative, an
   *     estimate is given and said not to be made, or the amounts to compare are of two currencies
   */
  @Value.Check
  default void check() {
    Checks.apart(
        "AccidentCarQuestion",
        "formalitiesDone",
        formalitiesDone(),
        "formalitiesOpen",
        formalitiesOpen());
    Checks.notNegative("AccidentCarQuestion", "estimate", estimate());
    Checks.notNegative("AccidentCarQuestion", "insurerPaid", insurerPaid());
    Checks.notNegative("AccidentCarQuestion", "financeBooked", financeBooked());
    checkArgument(
        estimate().isEmpty() || estimateMade().orElse(true),
        "AccidentCarQuestion.estimateMade must not be false where there is an estimate of %s",
        estimate().map(Money::toString).orElse(""));
    checkArgument(
        insurerPaid().isEmpty()
            || financeBooked().isEmpty()
            || insurerPaid().get().isSameCurrency(financeBooked().get()),
        "AccidentCarQuestion.financeBooked must be of the currency of insurerPaid %s, but was %s",
        insurerPaid().map(Money::toString).orElse(""),
        financeBooked().map(Money::toString).orElse(""));
  }

  /** Builds {@link AccidentCarQuestion}s. */
  final class Builder extends ImmutableAccidentCarQuestion.Builder {
    Builder() {}
  }
}
