package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.immutables.value.Value;

/** A trip with a company car and what is known of it; what is left out is not known. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface TripQuestion extends WithTripQuestion {

  /** The question with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static TripQuestion of(
      @JsonProperty("licensed") Optional<Boolean> licensed,
      @JsonProperty("sober") Optional<Boolean> sober,
      @JsonProperty("fit") Optional<Boolean> fit,
      @JsonProperty("calm") Optional<Boolean> calm,
      @JsonProperty("carSafe") Optional<Boolean> carSafe,
      @JsonProperty("dispatched") Optional<Boolean> dispatched,
      @JsonProperty("ownCar") Optional<Boolean> ownCar,
      @JsonProperty("handOverApproved") Optional<Boolean> handOverApproved,
      @JsonProperty("checkedBeforeDrive") Optional<Boolean> checkedBeforeDrive,
      @JsonProperty("loaded") Optional<Boolean> loaded,
      @JsonProperty("loadCounted") Optional<Boolean> loadCounted,
      @JsonProperty("slipSigned") Optional<Boolean> slipSigned) {
    return builder()
        .licensed(licensed)
        .sober(sober)
        .fit(fit)
        .calm(calm)
        .carSafe(carSafe)
        .dispatched(dispatched)
        .ownCar(ownCar)
        .handOverApproved(handOverApproved)
        .checkedBeforeDrive(checkedBeforeDrive)
        .loaded(loaded)
        .loadCounted(loadCounted)
        .slipSigned(slipSigned)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Whether the driver has a valid license for the car. */
  @JsonProperty
  Optional<Boolean> licensed();

  /** Whether the driver had no alcohol; a little is not none. */
  @JsonProperty
  Optional<Boolean> sober();

  /** Whether the driver is neither ill nor overtired. */
  @JsonProperty
  Optional<Boolean> fit();

  /** Whether the driver is calm, not upset. */
  @JsonProperty
  Optional<Boolean> calm();

  /** Whether the car is without defects that make it unsafe. */
  @JsonProperty
  Optional<Boolean> carSafe();

  /** Whether the dispatcher ordered the trip. */
  @JsonProperty
  Optional<Boolean> dispatched();

  /** Whether the driver is the one that is fixed for the car. */
  @JsonProperty
  Optional<Boolean> ownCar();

  /** Whether the company approved that this driver takes the car of another one. */
  @JsonProperty
  Optional<Boolean> handOverApproved();

  /** Whether the car was checked before the drive. */
  @JsonProperty
  Optional<Boolean> checkedBeforeDrive();

  /** Whether goods are loaded. */
  @JsonProperty
  Optional<Boolean> loaded();

  /** Whether the load was counted by the list. */
  @JsonProperty
  Optional<Boolean> loadCounted();

  /** Whether the driver signed the transfer slip with the full name. */
  @JsonProperty
  Optional<Boolean> slipSigned();

  /** Builds {@link TripQuestion}s. */
  final class Builder extends ImmutableTripQuestion.Builder {
    Builder() {}
  }
}
