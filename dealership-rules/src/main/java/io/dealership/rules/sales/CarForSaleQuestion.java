package io.dealership.rules.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.sales.CustodyItem;
import io.dealership.core.sales.InformedParty;
import io.dealership.core.sales.NewCarProblem;
import io.dealership.core.sales.SellableProof;
import io.dealership.rules.gate.Checks;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A new car in stock that is to be sold, and what is known of it; what is left out is not known.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarForSaleQuestion extends WithCarForSaleQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarForSaleQuestion of(
      @JsonProperty("proofsThere") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<SellableProof> proofsThere,
      @JsonProperty("proofsMissing") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<SellableProof> proofsMissing,
      @JsonProperty("kept") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<CustodyItem> kept,
      @JsonProperty("notKept") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<CustodyItem> notKept,
      @JsonProperty("problem") Optional<NewCarProblem> problem,
      @JsonProperty("problemRecorded") Optional<Boolean> problemRecorded,
      @JsonProperty("told") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<InformedParty> told,
      @JsonProperty("notTold") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<InformedParty> notTold,
      @JsonProperty("problemSolved") Optional<Boolean> problemSolved) {
    return builder()
        .addAllProofsThere(proofsThere)
        .addAllProofsMissing(proofsMissing)
        .addAllKept(kept)
        .addAllNotKept(notKept)
        .problem(problem)
        .problemRecorded(problemRecorded)
        .addAllTold(told)
        .addAllNotTold(notTold)
        .problemSolved(problemSolved)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What proves that it may be sold. */
  @JsonProperty
  Set<SellableProof> proofsThere();

  /** What is known not to be proven; of the rest it is not known. */
  @JsonProperty
  Set<SellableProof> proofsMissing();

  /** What is in custody and on the list. */
  @JsonProperty
  Set<CustodyItem> kept();

  /** What is known not to be; of the rest it is not known. */
  @JsonProperty
  Set<CustodyItem> notKept();

  /** What was found on it since it came. */
  @JsonProperty
  Optional<NewCarProblem> problem();

  /** Whether that is written down. */
  @JsonProperty
  Optional<Boolean> problemRecorded();

  /** Who was told of it. */
  @JsonProperty
  Set<InformedParty> told();

  /** Who is known not to have been told; of the rest it is not known. */
  @JsonProperty
  Set<InformedParty> notTold();

  /** Whether it was followed until it was solved. */
  @JsonProperty
  Optional<Boolean> problemSolved();

  /**
   * Checks that nothing is there and missing at once.
   *
   * @throws IllegalArgumentException if it is
   */
  @Value.Check
  default void check() {
    Checks.apart(
        "CarForSaleQuestion", "proofsThere", proofsThere(), "proofsMissing", proofsMissing());
    Checks.apart("CarForSaleQuestion", "kept", kept(), "notKept", notKept());
    Checks.apart("CarForSaleQuestion", "told", told(), "notTold", notTold());
  }

  /** Builds {@link CarForSaleQuestion}s. */
  final class Builder extends ImmutableCarForSaleQuestion.Builder {
    Builder() {}
  }
}
