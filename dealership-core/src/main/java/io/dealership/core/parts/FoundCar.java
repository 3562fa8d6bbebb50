package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.identity.Vin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A car as it was found, or its keys and papers where the car was not; what is left out is not
 * known.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface FoundCar extends WithFoundCar {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static FoundCar of(
      @JsonProperty("vin") Vin vin,
      @JsonProperty("place") Optional<StockPlace> place,
      @JsonProperty("keys") Optional<Integer> keys,
      @JsonProperty("certificateSeen") Optional<Boolean> certificateSeen,
      @JsonProperty("bankConfirmed") Optional<Boolean> bankConfirmed) {
    return builder()
        .vin(vin)
        .place(place)
        .keys(keys)
        .certificateSeen(certificateSeen)
        .bankConfirmed(bankConfirmed)
        .build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Its vehicle identification number. */
  @JsonProperty
  Vin vin();

  /** Where it stood; empty when the car itself was not seen. */
  @JsonProperty
  Optional<StockPlace> place();

  /** How many keys were there; not less than 0. */
  @JsonProperty
  Optional<Integer> keys();

  /** Whether the certificate was seen in the store. */
  @JsonProperty
  Optional<Boolean> certificateSeen();

  /** Whether the bank confirmed that it has the certificate. */
  @JsonProperty
  Optional<Boolean> bankConfirmed();

  /** Checks the number of keys. */
  @Value.Check
  default void check() {
    checkArgument(
        keys().orElse(0) >= 0,
        "FoundCar.keys must be at least 0, but was %s",
        keys().map(String::valueOf).orElse(""));
  }

  /** Builds {@link FoundCar}s. */
  final class Builder extends ImmutableFoundCar.Builder {
    Builder() {}
  }
}
