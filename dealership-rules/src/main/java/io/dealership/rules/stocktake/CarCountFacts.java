package io.dealership.rules.stocktake;

import io.dealership.core.parts.BookedCar;
import io.dealership.core.parts.CarCertificate;
import io.dealership.core.parts.StockPlace;
import io.dealership.rules.decision.FactType;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of the table of cars. */
final class CarCountFacts {

  static final FactType<CarDifference> TYPE =
      FactType.builder(CarDifference.class)
          .flag("inBooks", d -> d.booked().isPresent())
          .optionalChoice("place", CarFoundAt.class, CarDifference::standing)
          .flag("foundTwice", d -> d.places().size() > 1)
          .optionalChoice("keys", KeyStanding.class, CarDifference::keys)
          .optionalChoice(
              "certificate", CarCertificate.class, d -> d.booked().map(BookedCar::certificate))
          .optionalFlag("certificateSeen", CarDifference::certificateSeen)
          .optionalFlag("bankConfirmed", CarDifference::bankConfirmed)
          // for messages only
          .optionalText("places", CarCountFacts::places)
          .optionalText("booked", d -> d.booked().map(car -> car.place().value()))
          .build();

  private CarCountFacts() {}

  private static Optional<String> places(CarDifference difference) {
    return difference.places().isEmpty()
        ? Optional.empty()
        : Optional.of(
            difference.places().stream().map(StockPlace::value).collect(Collectors.joining(", ")));
  }
}
