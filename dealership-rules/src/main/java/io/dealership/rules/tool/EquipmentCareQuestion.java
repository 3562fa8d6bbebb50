package io.dealership.rules.tool;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of equipment and what is known of its care; what is left out is not known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface EquipmentCareQuestion extends WithEquipmentCareQuestion {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static EquipmentCareQuestion of(
      @JsonProperty("planned") Optional<Boolean> planned,
      @JsonProperty("lastCareOn") Optional<LocalDate> lastCareOn,
      @JsonProperty("interval") Optional<Period> interval,
      @JsonProperty("recorded") Optional<Boolean> recorded) {
    return builder()
        .planned(planned)
        .lastCareOn(lastCareOn)
        .interval(interval)
        .recorded(recorded)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether its care is in the plan. */
  @JsonProperty
  Optional<Boolean> planned();

  /** The day of the last care. */
  @JsonProperty
  Optional<LocalDate> lastCareOn();

  /** After what time the next care is due, where the plan says so for this piece. */
  @JsonProperty
  Optional<Period> interval();

  /** Whether the last care is recorded. */
  @JsonProperty
  Optional<Boolean> recorded();

  /** Checks the interval. */
  @Value.Check
  default void check() {
    checkArgument(
        interval().isEmpty() || !interval().get().isNegative() && !interval().get().isZero(),
        "EquipmentCareQuestion.interval must be longer than nothing, but was %s",
        interval().map(Period::toString).orElse(""));
  }

  /** Builds {@link EquipmentCareQuestion}s. */
  final class Builder extends ImmutableEquipmentCareQuestion.Builder {
    Builder() {}
  }
}
