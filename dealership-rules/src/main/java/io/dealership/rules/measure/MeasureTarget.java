package io.dealership.rules.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.rules.decision.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The bounds that a measure is held against, in its own unit.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface MeasureTarget extends WithMeasureTarget {

  /** The one with these attributes. */
  @JsonCreator
  static MeasureTarget of(
      @JsonProperty("least") Optional<BigDecimal> least,
      @JsonProperty("most") Optional<BigDecimal> most,
      @JsonProperty("mostIncluded") boolean mostIncluded,
      @JsonProperty("proposal") boolean proposal,
      @JsonProperty("citations") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Citation> citations) {
    return builder()
        .least(least)
        .most(most)
        .mostIncluded(mostIncluded)
        .proposal(proposal)
        .addAllCitations(citations)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The lower bound, which is itself enough; empty when there is none. */
  @JsonProperty
  Optional<BigDecimal> least();

  /** The upper bound; empty when there is none. */
  @JsonProperty
  Optional<BigDecimal> most();

  /** Whether the upper bound itself is still allowed. */
  @JsonProperty
  boolean mostIncluded();

  /** Whether a bound is a proposal of ours that the store should set itself. */
  @JsonProperty
  boolean proposal();

  /** What the bounds rest on. */
  @JsonProperty
  List<Citation> citations();

  /** Checks that there is a bound, and that they are in order. */
  @Value.Check
  default void check() {
    checkArgument(
        least().isPresent() || most().isPresent(), "MeasureTarget must have a bound, but had none");
    checkArgument(
        least().isEmpty() || most().isEmpty() || least().get().compareTo(most().get()) <= 0,
        "MeasureTarget.most must be at least %s, but was %s",
        least().map(BigDecimal::toPlainString).orElse(""),
        most().map(BigDecimal::toPlainString).orElse(""));
  }

  /** Builds {@link MeasureTarget}s. */
  final class Builder extends ImmutableMeasureTarget.Builder {
    Builder() {}
  }
}
