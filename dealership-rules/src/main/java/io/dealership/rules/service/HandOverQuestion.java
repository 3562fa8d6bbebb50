package io.dealership.rules.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.CustomerHandOverAct;
import io.dealership.core.service.IntakePaper;
import io.dealership.core.service.RecallState;
import io.dealership.rules.decision.Permit;
import io.dealership.rules.warranty.ReleaseCertificate;
import io.dealership.rules.workshop.QualityRules;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A car that is to be handed over to its customer after service, and what is known of it; what is
 * left out is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements RETURN-01 to RETURN-07, INTAKE-03, INTAKE-06, SETTLE-02, SETTLE-05, SURCHARGE-04;
 *
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface HandOverQuestion extends WithHandOverQuestion {

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if a paper is in two places, or an act is done and open
   */
  @JsonCreator
  static HandOverQuestion of(
      @JsonProperty("endOfWork") Optional<Permit> endOfWork,
      @JsonProperty("certificate") Optional<ReleaseCertificate> certificate,
      @JsonProperty("consentOpen") Optional<Boolean> consentOpen,
      @JsonProperty("accountSettled") Optional<Boolean> accountSettled,
      @JsonProperty("gatePassReady") Optional<Boolean> gatePassReady,
      @JsonProperty("safetyWorkRefused") Optional<Boolean> safetyWorkRefused,
      @JsonProperty("refusalEvidenced") Optional<Boolean> refusalEvidenced,
      @JsonProperty("recall") Optional<RecallState> recall,
      @JsonProperty("recallTold") Optional<Boolean> recallTold,
      @JsonProperty("papersReturned") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakePaper> papersReturned,
      @JsonProperty("papersHeld") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<IntakePaper> papersHeld,
      @JsonProperty("papersNotTaken") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<IntakePaper> papersNotTaken,
      @JsonProperty("partsReplaced") Optional<Boolean> partsReplaced,
      @JsonProperty("repairsAdvised") Optional<Boolean> repairsAdvised,
      @JsonProperty("firstService") Optional<Boolean> firstService,
      @JsonProperty("coversUsed") Optional<Boolean> coversUsed,
      @JsonProperty("actsDone") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<CustomerHandOverAct> actsDone,
      @JsonProperty("actsOpen") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<CustomerHandOverAct> actsOpen,
      @JsonProperty("toCustomer") Optional<Boolean> toCustomer) {
    return builder()
        .endOfWork(endOfWork)
        .certificate(certificate)
        .consentOpen(consentOpen)
        .accountSettled(accountSettled)
        .gatePassReady(gatePassReady)
        .safetyWorkRefused(safetyWorkRefused)
        .refusalEvidenced(refusalEvidenced)
        .recall(recall)
        .recallTold(recallTold)
        .addAllPapersReturned(papersReturned)
        .addAllPapersHeld(papersHeld)
        .addAllPapersNotTaken(papersNotTaken)
        .partsReplaced(partsReplaced)
        .repairsAdvised(repairsAdvised)
        .firstService(firstService)
        .coversUsed(coversUsed)
        .addAllActsDone(actsDone)
        .addAllActsOpen(actsOpen)
        .toCustomer(toCustomer)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What {@link QualityRules#endOfWork} answered. */
  @JsonProperty
  Optional<Permit> endOfWork();

  /** What {@link io.dealership.rules.warranty.WarrantyRules#releaseCertificate} answered. */
  @JsonProperty
  Optional<ReleaseCertificate> certificate();

  /** Whether additional work still waits for the consent of the customer. */
  @JsonProperty
  Optional<Boolean> consentOpen();

  /** Whether the bill is paid, or somebody with authority lets it be paid later. */
  @JsonProperty
  Optional<Boolean> accountSettled();

  /** Whether the gate pass is issued. */
  @JsonProperty
  Optional<Boolean> gatePassReady();

  /** Whether the customer refused work on which safety rests. */
  @JsonProperty
  Optional<Boolean> safetyWorkRefused();

  /** Whether that refusal is signed, or the refusal to sign is recorded with a witness. */
  @JsonProperty
  Optional<Boolean> refusalEvidenced();

  /** What the look-up of recalls said; empty where nobody looked. */
  @JsonProperty
  Optional<RecallState> recall();

  /** Whether the customer was told of the recall. */
  @JsonProperty
  Optional<Boolean> recallTold();

  /** The papers of the customer that were given back. */
  @JsonProperty
  Set<IntakePaper> papersReturned();

  /** The papers of the customer that are still here. */
  @JsonProperty
  Set<IntakePaper> papersHeld();

  /** The papers that the store never took. */
  @JsonProperty
  Set<IntakePaper> papersNotTaken();

  /** Whether parts were replaced. */
  @JsonProperty
  Optional<Boolean> partsReplaced();

  /** Whether further repairs are advised. */
  @JsonProperty
  Optional<Boolean> repairsAdvised();

  /** Whether it was the first free service of the car. */
  @JsonProperty
  Optional<Boolean> firstService();

  /** Whether covers were put on to protect the car. */
  @JsonProperty
  Optional<Boolean> coversUsed();

  /** What was shown, told and done. */
  @JsonProperty
  Set<CustomerHandOverAct> actsDone();

  /** What is known not to be done yet; of others it is not known. */
  @JsonProperty
  Set<CustomerHandOverAct> actsOpen();

  /** Whether the keys go to the customer in person, or to somebody whom the customer named. */
  @JsonProperty
  Optional<Boolean> toCustomer();

  /**
   * Checks that nothing is so and not so.
   *
   * @throws IllegalArgumentException if a paper is in two places, or an act is done and open
   */
  @Value.Check
  default void check() {
    for (IntakePaper paper : papersHeld()) {
      checkArgument(
          !papersReturned().contains(paper) && !papersNotTaken().contains(paper),
          "HandOverQuestion.papersHeld must be in no other list, but %s was",
          paper);
    }
    for (IntakePaper paper : papersNotTaken()) {
      checkArgument(
          !papersReturned().contains(paper),
          "HandOverQuestion.papersNotTaken must not be in papersReturned, but was %s",
          paper);
    }
    for (CustomerHandOverAct act : actsOpen()) {
      checkArgument(
          !actsDone().contains(act),
          "HandOverQuestion.actsOpen must not be in actsDone, but was %s",
          act);
    }
  }

  /** Builds {@link HandOverQuestion}s. */
  final class Builder extends ImmutableHandOverQuestion.Builder {
    Builder() {}
  }
}
