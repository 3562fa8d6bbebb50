package io.dealership.rules.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.service.OrderOption;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** An order before it is printed, and its estimate; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OrderPreparationQuestion extends WithOrderPreparationQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OrderPreparationQuestion of(
      @JsonProperty("faultKnown") Optional<Boolean> faultKnown,
      @JsonProperty("estimateSplit") Optional<Boolean> estimateSplit,
      @JsonProperty("estimateComplete") Optional<Boolean> estimateComplete,
      @JsonProperty("pendingNoted") Optional<Boolean> pendingNoted,
      @JsonProperty("pendingTold") Optional<Boolean> pendingTold,
      @JsonProperty("historyViewed") Optional<Boolean> historyViewed,
      @JsonProperty("optionsAnswered") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<OrderOption> optionsAnswered,
      @JsonProperty("optionsOpen") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<OrderOption> optionsOpen) {
    return builder()
        .faultKnown(faultKnown)
        .estimateSplit(estimateSplit)
        .estimateComplete(estimateComplete)
        .pendingNoted(pendingNoted)
        .pendingTold(pendingTold)
        .historyViewed(historyViewed)
        .addAllOptionsAnswered(optionsAnswered)
        .addAllOptionsOpen(optionsOpen)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the fault is known, so that the cost can be estimated. */
  @JsonProperty
  Optional<Boolean> faultKnown();

  /** Whether the estimate tells labor and parts apart. */
  @JsonProperty
  Optional<Boolean> estimateSplit();

  /** Whether all items and parts are entered in the system. */
  @JsonProperty
  Optional<Boolean> estimateComplete();

  /** Whether the estimate is marked as pending the diagnosis. */
  @JsonProperty
  Optional<Boolean> pendingNoted();

  /** Whether the customer was told that the cost follows after the diagnosis. */
  @JsonProperty
  Optional<Boolean> pendingTold();

  /** Whether the repair history was looked at for other items that are due. */
  @JsonProperty
  Optional<Boolean> historyViewed();

  /** What the customer was asked, with the answer stored. */
  @JsonProperty
  Set<OrderOption> optionsAnswered();

  /**
   * What he is known not to have been asked, or of which no answer is stored; of others it is not
   * known.
   */
  @JsonProperty
  Set<OrderOption> optionsOpen();

  /**
   * Checks that nothing is there and lacking.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    NeededCodes.checkApart(
        "OrderPreparationQuestion.optionsOpen",
        optionsOpen(),
        "optionsAnswered",
        optionsAnswered());
  }

  /** Builds {@link OrderPreparationQuestion}s. */
  final class Builder extends ImmutableOrderPreparationQuestion.Builder {
    Builder() {}
  }
}
