package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.tool.ToolCondition;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The end of a loan and what is known of it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolReturnQuestion extends WithToolReturnQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolReturnQuestion of(
      @JsonProperty("condition") Optional<ToolCondition> condition,
      @JsonProperty("returned") Optional<Boolean> returned,
      @JsonProperty("inspected") Optional<Boolean> inspected,
      @JsonProperty("defectRegistered") Optional<Boolean> defectRegistered,
      @JsonProperty("defectReported") Optional<Boolean> defectReported) {
    return builder()
        .condition(condition)
        .returned(returned)
        .inspected(inspected)
        .defectRegistered(defectRegistered)
        .defectReported(defectReported)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** In what condition the tool is. */
  @JsonProperty
  Optional<ToolCondition> condition();

  /** Whether it is back. */
  @JsonProperty
  Optional<Boolean> returned();

  /** Whether it was inspected on return, by somebody else than who returned it. */
  @JsonProperty
  Optional<Boolean> inspected();

  /** Whether damage or loss is registered. */
  @JsonProperty
  Optional<Boolean> defectRegistered();

  /** Whether damage or loss is reported. */
  @JsonProperty
  Optional<Boolean> defectReported();

  /** Builds {@link ToolReturnQuestion}s. */
  final class Builder extends ImmutableToolReturnQuestion.Builder {
    Builder() {}
  }
}
