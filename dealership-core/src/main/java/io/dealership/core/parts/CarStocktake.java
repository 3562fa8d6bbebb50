package io.dealership.core.parts;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stocktake of cars: the books, and what was found.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public interface CarStocktake extends WithCarStocktake {

  /** The one with these attributes; {@link #builder()} is the better way to write one down. */
  @JsonCreator
  static CarStocktake of(
      @JsonProperty("booked") @JsonSetter(nulls = Nulls.AS_EMPTY) List<BookedCar> booked,
      @JsonProperty("found") @JsonSetter(nulls = Nulls.AS_EMPTY) List<FoundCar> found,
      @JsonProperty("complete") Optional<Boolean> complete) {
    return builder().addAllBooked(booked).addAllFound(found).complete(complete).build();
  }

  /** A new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The cars in the books. */
  @JsonProperty
  List<BookedCar> booked();

  /** What was found, in any order. */
  @JsonProperty
  List<FoundCar> found();

  /** Whether every place was looked at, so that a car not found is not there. */
  @JsonProperty
  Optional<Boolean> complete();

  /** Checks that a car stands once in the books. */
  @Value.Check
  default void check() {
    checkArgument(
        booked().stream().map(BookedCar::vin).distinct().count() == booked().size(),
        "CarStocktake.booked must have each car once, but had %s cars in %s lines",
        booked().stream().map(BookedCar::vin).distinct().count(),
        booked().size());
  }

  /** Builds {@link CarStocktake}s. */
  final class Builder extends ImmutableCarStocktake.Builder {
    Builder() {}
  }
}
