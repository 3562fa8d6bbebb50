package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.workshop.DailyCheckPoint;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The check of the workshop on one day; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface DailyCheckQuestion extends WithDailyCheckQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static DailyCheckQuestion of(
      @JsonProperty("checked") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<DailyCheckPoint> checked,
      @JsonProperty("notChecked") @JsonSetter(nulls = Nulls.AS_EMPTY)
          Set<DailyCheckPoint> notChecked,
      @JsonProperty("recorded") Optional<Boolean> recorded) {
    return builder().addAllChecked(checked).addAllNotChecked(notChecked).recorded(recorded).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** What was checked. */
  @JsonProperty
  Set<DailyCheckPoint> checked();

  /** What is known not to have been checked; of others it is not known. */
  @JsonProperty
  Set<DailyCheckPoint> notChecked();

  /** Whether the check is recorded. */
  @JsonProperty
  Optional<Boolean> recorded();

  /**
   * Checks that nothing is there and lacking.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    NeededCodes.checkApart("DailyCheckQuestion.notChecked", notChecked(), "checked", checked());
  }

  /** Builds {@link DailyCheckQuestion}s. */
  final class Builder extends ImmutableDailyCheckQuestion.Builder {
    Builder() {}
  }
}
