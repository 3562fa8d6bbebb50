package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** Paint that is to be baked; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface BakeStartQuestion extends WithBakeStartQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static BakeStartQuestion of(
      @JsonProperty("paintComplete") Optional<Boolean> paintComplete,
      @JsonProperty("toolsComplete") Optional<Boolean> toolsComplete) {
    return builder().paintComplete(paintComplete).toolsComplete(toolsComplete).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether all paint for the job is there. */
  @JsonProperty
  Optional<Boolean> paintComplete();

  /** Whether all tools for the job are there. */
  @JsonProperty
  Optional<Boolean> toolsComplete();

  /** Builds {@link BakeStartQuestion}s. */
  final class Builder extends ImmutableBakeStartQuestion.Builder {
    Builder() {}
  }
}
