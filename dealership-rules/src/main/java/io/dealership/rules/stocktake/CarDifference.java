package io.dealership.rules.stocktake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.dealership.core.identity.Vin;
import io.dealership.core.parts.BookedCar;
import io.dealership.core.parts.StockPlace;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a car came out of a stocktake: the books beside what was found, each car once. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarDifference extends WithCarDifference {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarDifference of(
      @JsonProperty("vin") Vin vin,
      @JsonProperty("booked") Optional<BookedCar> booked,
      @JsonProperty("places") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StockPlace> places,
      @JsonProperty("standing") Optional<CarFoundAt> standing,
      @JsonProperty("keys") Optional<KeyStanding> keys,
      @JsonProperty("certificateSeen") Optional<Boolean> certificateSeen,
      @JsonProperty("bankConfirmed") Optional<Boolean> bankConfirmed) {
    return builder()
        .vin(vin)
        .booked(booked)
        .addAllPlaces(places)
        .standing(standing)
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

  /** What the books say; empty for a car that is not in them. */
  @JsonProperty
  Optional<BookedCar> booked();

  /** The places where it was found, each once. */
  @JsonProperty
  List<StockPlace> places();

  /** Where it was found; empty for one not found before every place was looked at. */
  @JsonProperty
  Optional<CarFoundAt> standing();

  /** How the keys stand to those in the books; empty when nobody counted them. */
  @JsonProperty
  Optional<KeyStanding> keys();

  /** Whether the certificate was seen in the store. */
  @JsonProperty
  Optional<Boolean> certificateSeen();

  /** Whether the bank confirmed that it has the certificate. */
  @JsonProperty
  Optional<Boolean> bankConfirmed();

  /** Builds {@link CarDifference}s. */
  final class Builder extends ImmutableCarDifference.Builder {
    Builder() {}
  }
}
