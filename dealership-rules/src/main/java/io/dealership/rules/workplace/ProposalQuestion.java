package io.dealership.rules.workplace;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** A proposal to a superior and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ProposalQuestion extends WithProposalQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ProposalQuestion of(
      @JsonProperty("stage") Optional<ProposalStage> stage,
      @JsonProperty("alternatives") Optional<Integer> alternatives,
      @JsonProperty("confirmedInWriting") Optional<Boolean> confirmedInWriting) {
    return builder()
        .stage(stage)
        .alternatives(alternatives)
        .confirmedInWriting(confirmedInWriting)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What is to be done with it. */
  @JsonProperty
  Optional<ProposalStage> stage();

  /** How many alternatives are worked out. */
  @JsonProperty
  Optional<Integer> alternatives();

  /** Whether the decision was confirmed by letter or e-mail. */
  @JsonProperty
  Optional<Boolean> confirmedInWriting();

  /** Checks the number. */
  @Value.Check
  default void check() {
    checkArgument(
        alternatives().isEmpty() || alternatives().get() >= 0,
        "ProposalQuestion.alternatives must be at least 0, but was %s",
        alternatives().map(String::valueOf).orElse(""));
  }

  /** Builds {@link ProposalQuestion}s. */
  final class Builder extends ImmutableProposalQuestion.Builder {
    Builder() {}
  }
}
