package io.dealership.rules.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.workshop.WashedPart;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A car after its wash; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface WashedCarQuestion extends WithWashedCarQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static WashedCarQuestion of(
      @JsonProperty("unharmed") Optional<Boolean> unharmed,
      @JsonProperty("cleaned") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WashedPart> cleaned,
      @JsonProperty("notCleaned") @JsonSetter(nulls = Nulls.AS_EMPTY) Set<WashedPart> notCleaned,
      @JsonProperty("inFinishedArea") Optional<Boolean> inFinishedArea,
      @JsonProperty("noseToExit") Optional<Boolean> noseToExit) {
    return builder()
        .unharmed(unharmed)
        .addAllCleaned(cleaned)
        .addAllNotCleaned(notCleaned)
        .inFinishedArea(inFinishedArea)
        .noseToExit(noseToExit)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the wash left no scratch and no dent. */
  @JsonProperty
  Optional<Boolean> unharmed();

  /** The parts of the car that are clean. */
  @JsonProperty
  Set<WashedPart> cleaned();

  /** The parts that are known not to be clean; of others it is not known. */
  @JsonProperty
  Set<WashedPart> notCleaned();

  /** Whether the car stands in the area of finished cars. */
  @JsonProperty
  Optional<Boolean> inFinishedArea();

  /** Whether it stands with its nose to the exit. */
  @JsonProperty
  Optional<Boolean> noseToExit();

  /**
   * Checks that nothing is there and lacking.
   *
   * @throws IllegalArgumentException if something is
   */
  @Value.Check
  default void check() {
    NeededCodes.checkApart("WashedCarQuestion.notCleaned", notCleaned(), "cleaned", cleaned());
  }

  /** Builds {@link WashedCarQuestion}s. */
  final class Builder extends ImmutableWashedCarQuestion.Builder {
    Builder() {}
  }
}
