package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** The parts that a job replaced, and what is known of them; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface OldPartsQuestion extends WithOldPartsQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static OldPartsQuestion of(
      @JsonProperty("step") Optional<OldPartStep> step,
      @JsonProperty("sorted") Optional<Boolean> sorted,
      @JsonProperty("tagged") Optional<Boolean> tagged,
      @JsonProperty("shown") Optional<Boolean> shown) {
    return builder().step(step).sorted(sorted).tagged(tagged).shown(shown).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** How far they are to be seen to. */
  @JsonProperty
  Optional<OldPartStep> step();

  /** Whether they are kept sorted by class. */
  @JsonProperty
  Optional<Boolean> sorted();

  /** Whether the order stands on them. */
  @JsonProperty
  Optional<Boolean> tagged();

  /** Whether they were shown to the customer. */
  @JsonProperty
  Optional<Boolean> shown();

  /** Builds {@link OldPartsQuestion}s. */
  final class Builder extends ImmutableOldPartsQuestion.Builder {
    Builder() {}
  }
}
