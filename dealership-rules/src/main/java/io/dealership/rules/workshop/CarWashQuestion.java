package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** A car that is to be washed; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarWashQuestion extends WithCarWashQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarWashQuestion of(
      @JsonProperty("finalInspectionPassed") Optional<Boolean> finalInspectionPassed,
      @JsonProperty("washWanted") Optional<Boolean> washWanted) {
    return builder().finalInspectionPassed(finalInspectionPassed).washWanted(washWanted).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the final inspection passed. */
  @JsonProperty
  Optional<Boolean> finalInspectionPassed();

  /** Whether the customer wants the wash. */
  @JsonProperty
  Optional<Boolean> washWanted();

  /** Builds {@link CarWashQuestion}s. */
  final class Builder extends ImmutableCarWashQuestion.Builder {
    Builder() {}
  }
}
