package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dealership.core.vehicle.Odometer;
import io.dealership.core.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sale of a used car, as far as the guarantee of the dealer depends on it.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface UsedCarSale extends WithUsedCarSale {

  /** Returns one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static UsedCarSale of(
      @JsonProperty("byDealer") Optional<Boolean> byDealer,
      @JsonProperty("toEndUser") Optional<Boolean> toEndUser,
      @JsonProperty("firstRegisteredOn") Optional<LocalDate> firstRegisteredOn,
      @JsonProperty("deliveredOn") Optional<LocalDate> deliveredOn,
      @JsonProperty("odometer") Optional<Odometer> odometer,
      @JsonProperty("formerUse") Optional<VehicleUse> formerUse,
      @JsonProperty("promised") Optional<WarrantyTerm> promised) {
    return builder()
        .byDealer(byDealer)
        .toEndUser(toEndUser)
        .firstRegisteredOn(firstRegisteredOn)
        .deliveredOn(deliveredOn)
        .odometer(odometer)
        .formerUse(formerUse)
        .promised(promised)
        .build();
  }

  /** Returns a builder without any attribute. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns whether a dealer sold it, and not a private person. */
  @JsonProperty
  Optional<Boolean> byDealer();

  /** Returns whether the buyer is an end user, and not a dealer. */
  @JsonProperty
  Optional<Boolean> toEndUser();

  /** Returns the day of the first registration, by which its age is counted. */
  @JsonProperty
  Optional<LocalDate> firstRegisteredOn();

  /** Returns the day on which it was handed to the buyer. */
  @JsonProperty
  Optional<LocalDate> deliveredOn();

  /** Returns the odometer on that day. */
  @JsonProperty
  Optional<Odometer> odometer();

  /** Returns what it was used for before. */
  @JsonProperty
  Optional<VehicleUse> formerUse();

  /** Returns the term that the dealer promised in the contract; empty if none. */
  @JsonProperty
  Optional<WarrantyTerm> promised();

  /** Builds them. */
  final class Builder extends ImmutableUsedCarSale.Builder {
    Builder() {}
  }
}
