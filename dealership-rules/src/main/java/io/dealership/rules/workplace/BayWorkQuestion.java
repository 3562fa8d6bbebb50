package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** Work in a bay and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface BayWorkQuestion extends WithBayWorkQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static BayWorkQuestion of(
      @JsonProperty("work") Optional<BayWork> work,
      @JsonProperty("liftMoving") Optional<Boolean> liftMoving,
      @JsonProperty("carStarting") Optional<Boolean> carStarting,
      @JsonProperty("heldFast") Optional<Boolean> heldFast,
      @JsonProperty("liftProcedureKept") Optional<Boolean> liftProcedureKept,
      @JsonProperty("guideThere") Optional<Boolean> guideThere,
      @JsonProperty("clamped") Optional<Boolean> clamped,
      @JsonProperty("groundMinded") Optional<Boolean> groundMinded) {
    return builder()
        .work(work)
        .liftMoving(liftMoving)
        .carStarting(carStarting)
        .heldFast(heldFast)
        .liftProcedureKept(liftProcedureKept)
        .guideThere(guideThere)
        .clamped(clamped)
        .groundMinded(groundMinded)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The kind of work. */
  @JsonProperty
  Optional<BayWork> work();

  /** Whether the lift is going up or down. */
  @JsonProperty
  Optional<Boolean> liftMoving();

  /** Whether the car is being started. */
  @JsonProperty
  Optional<Boolean> carStarting();

  /** Whether the car is held against rolling, and jack and supports are sound. */
  @JsonProperty
  Optional<Boolean> heldFast();

  /** Whether the safety procedure of the lift is followed. */
  @JsonProperty
  Optional<Boolean> liftProcedureKept();

  /** Whether somebody stands aside and guides the driver in. */
  @JsonProperty
  Optional<Boolean> guideThere();

  /** Whether the body is fixed and clamped on the bench. */
  @JsonProperty
  Optional<Boolean> clamped();

  /** Whether somebody saw to the ground of the electric system. */
  @JsonProperty
  Optional<Boolean> groundMinded();

  /** Builds {@link BayWorkQuestion}s. */
  final class Builder extends ImmutableBayWorkQuestion.Builder {
    Builder() {}
  }
}
