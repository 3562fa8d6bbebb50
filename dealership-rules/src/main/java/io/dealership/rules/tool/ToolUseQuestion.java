package io.dealership.rules.tool;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.tool.MeasuringDevice;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tool or device that is to be used today and what is known of it; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface ToolUseQuestion extends WithToolUseQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static ToolUseQuestion of(
      @JsonProperty("sound") Optional<Boolean> sound,
      @JsonProperty("checkedToday") Optional<Boolean> checkedToday,
      @JsonProperty("measuring") Optional<Boolean> measuring,
      @JsonProperty("device") Optional<MeasuringDevice> device) {
    return builder()
        .sound(sound)
        .checkedToday(checkedToday)
        .measuring(measuring)
        .device(device)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether it is sound. */
  @JsonProperty
  Optional<Boolean> sound();

  /** Whether it was checked today before work. */
  @JsonProperty
  Optional<Boolean> checkedToday();

  /** Whether it is to be measured with. */
  @JsonProperty
  Optional<Boolean> measuring();

  /** The device with its last verification; asked where it is to be measured with. */
  @JsonProperty
  Optional<MeasuringDevice> device();

  /** Builds {@link ToolUseQuestion}s. */
  final class Builder extends ImmutableToolUseQuestion.Builder {
    Builder() {}
  }
}
