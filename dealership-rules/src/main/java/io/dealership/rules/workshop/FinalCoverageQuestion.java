package io.dealership.rules.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many cars were finished in a period, and how many of them had the final check.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-02.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface FinalCoverageQuestion extends WithFinalCoverageQuestion {

  /**
   * The question with these attributes; {@link #builder()} is the better way to write one down.
   *
   * @throws IllegalArgumentException if one is negative, or more cars were checked than finished
   */
  @JsonCreator
  static FinalCoverageQuestion of(
      @JsonProperty("finished") Optional<Integer> finished,
      @JsonProperty("inspected") Optional<Integer> inspected) {
    return builder().finished(finished).inspected(inspected).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How many cars were finished. */
  @JsonProperty
  Optional<Integer> finished();

  /** How many of them had the final check. */
  @JsonProperty
  Optional<Integer> inspected();

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative, or more cars were checked than finished
   */
  @Value.Check
  default void check() {
    checkArgument(
        finished().orElse(0) >= 0,
        "FinalCoverageQuestion.finished must be at least 0, but was %s",
        finished().orElse(0));
    checkArgument(
        inspected().orElse(0) >= 0 && inspected().orElse(0) <= finished().orElse(Integer.MAX_VALUE),
        "FinalCoverageQuestion.inspected must be from 0 to finished %s, but was %s",
        finished().map(String::valueOf).orElse("?"),
        inspected().orElse(0));
  }

  /** Builds {@link FinalCoverageQuestion}s. */
  final class Builder extends ImmutableFinalCoverageQuestion.Builder {
    Builder() {}
  }
}
