package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.identity.Vin;
import org.immutables.value.Value;

/**
 * A car in the books of the store.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface BookedCar extends WithBookedCar {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static BookedCar of(
      @JsonProperty("vin") Vin vin,
      @JsonProperty("place") StockPlace place,
      @JsonProperty("keys") int keys,
      @JsonProperty("certificate") CarCertificate certificate) {
    return builder().vin(vin).place(place).keys(keys).certificate(certificate).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Its vehicle identification number. */
  @JsonProperty
  Vin vin();

  /** Where it should stand. */
  @JsonProperty
  StockPlace place();

  /** How many keys should be there; not less than 0. */
  @JsonProperty
  int keys();

  /** Where its certificate should be. */
  @JsonProperty
  CarCertificate certificate();

  /** Checks the number of keys. */
  @Value.Check
  default void check() {
    checkArgument(keys() >= 0, "BookedCar.keys must be at least 0, but was %s", keys());
  }

  /** Builds {@link BookedCar}s. */
  final class Builder extends ImmutableBookedCar.Builder {
    Builder() {}
  }
}
