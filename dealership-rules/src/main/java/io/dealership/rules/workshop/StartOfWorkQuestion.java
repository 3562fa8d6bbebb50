package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.EstimateStage;
import io.dealership.core.workshop.JobPoint;
import io.dealership.core.workshop.WorkStage;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Work on a car that is to start, and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface StartOfWorkQuestion extends WithStartOfWorkQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static StartOfWorkQuestion of(
      @JsonProperty("work") Optional<WorkStage> work,
      @JsonProperty("orderExplained") Optional<Boolean> orderExplained,
      @JsonProperty("orderSigned") Optional<Boolean> orderSigned,
      @JsonProperty("estimate") Optional<EstimateStage> estimate,
      @JsonProperty("pendingTold") Optional<Boolean> pendingTold,
      @JsonProperty("technicianQualified") Optional<Boolean> technicianQualified,
      @JsonProperty("partsThere") Optional<Boolean> partsThere,
      @JsonProperty("recallStop") Optional<Boolean> recallStop,
      @JsonProperty("accidentCar") Optional<Boolean> accidentCar,
      @JsonProperty("insurerAgreed") Optional<Boolean> insurerAgreed,
      @JsonProperty("pointsClear") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<JobPoint> pointsClear,
      @JsonProperty("pointsUnclear") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<JobPoint> pointsUnclear,
      @JsonProperty("doubtsOpen") Optional<Boolean> doubtsOpen) {
    return builder()
        .work(work)
        .orderExplained(orderExplained)
        .orderSigned(orderSigned)
        .estimate(estimate)
        .pendingTold(pendingTold)
        .technicianQualified(technicianQualified)
        .partsThere(partsThere)
        .recallStop(recallStop)
        .accidentCar(accidentCar)
        .insurerAgreed(insurerAgreed)
        .addAllPointsClear(pointsClear)
        .addAllPointsUnclear(pointsUnclear)
        .doubtsOpen(doubtsOpen)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What is to start. */
  @JsonProperty
  Optional<WorkStage> work();

  /** Whether the order was explained to the customer. */
  @JsonProperty
  Optional<Boolean> orderExplained();

  /** Whether the customer signed the order, on paper or electronically. */
  @JsonProperty
  Optional<Boolean> orderSigned();

  /** How far the estimate is. */
  @JsonProperty
  Optional<EstimateStage> estimate();

  /** Whether the customer was told that the cost follows after the diagnosis. */
  @JsonProperty
  Optional<Boolean> pendingTold();

  /** Whether the technician has the qualification for the job. */
  @JsonProperty
  Optional<Boolean> technicianQualified();

  /** Whether the parts for the job are there. */
  @JsonProperty
  Optional<Boolean> partsThere();

  /**
   * Whether a recall whose defect is not cured stops what is to be done, or the part for it. That a
   * recall is open for the car stops no work.
   */
  @JsonProperty
  Optional<Boolean> recallStop();

  /** Whether the car had an accident that an insurer is to pay for. */
  @JsonProperty
  Optional<Boolean> accidentCar();

  /** Whether the insurer agreed to the repair. */
  @JsonProperty
  Optional<Boolean> insurerAgreed();

  /** What is clear to the technician. */
  @JsonProperty
  Set<JobPoint> pointsClear();

  /** What is known not to be clear to him; of others it is not known. */
  @JsonProperty
  Set<JobPoint> pointsUnclear();

  /** Whether the technician has doubts that nobody has cleared up. */
  @JsonProperty
  Optional<Boolean> doubtsOpen();

  /**
   * Checks that nothing is there and lacking.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    NeededCodes.checkApart(
        "StartOfWorkQuestion.pointsUnclear", pointsUnclear(), "pointsClear", pointsClear());
  }

  /** Builds {@link StartOfWorkQuestion}s. */
  final class Builder extends ImmutableStartOfWorkQuestion.Builder {
    Builder() {}
  }
}
