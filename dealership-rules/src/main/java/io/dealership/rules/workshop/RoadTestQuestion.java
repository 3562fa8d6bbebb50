package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A road test that is to start, and what is known of it; what is left out is not known.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-09.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface RoadTestQuestion extends WithRoadTestQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static RoadTestQuestion of(
      @JsonProperty("carSafe") Optional<Boolean> carSafe,
      @JsonProperty("peopleSafe") Optional<Boolean> peopleSafe) {
    return builder().carSafe(carSafe).peopleSafe(peopleSafe).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the car is safe to drive on the road. */
  @JsonProperty
  Optional<Boolean> carSafe();

  /** Whether nobody is in danger by the test. */
  @JsonProperty
  Optional<Boolean> peopleSafe();

  /** Builds {@link RoadTestQuestion}s. */
  final class Builder extends ImmutableRoadTestQuestion.Builder {
    Builder() {}
  }
}
