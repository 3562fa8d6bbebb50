package io.dealership.rules.stocktake;

import io.dealership.core.identity.Vin;
import io.dealership.core.parts.BookedCar;
import io.dealership.core.parts.CarStocktake;
import io.dealership.core.parts.FoundCar;
import io.dealership.core.parts.StockPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Holds the cars that were found against the books, each car once wherever it was found. */
final class CarReconciler {

  private CarReconciler() {}

  static List<CarDifference> reconcile(CarStocktake stocktake) {
    Map<Vin, Optional<BookedCar>> booked = new TreeMap<>();
    Map<Vin, List<FoundCar>> found = new TreeMap<>();
    for (FoundCar each : stocktake.found()) {
      booked.put(each.vin(), Optional.empty());
      found.computeIfAbsent(each.vin(), vin -> new ArrayList<>()).add(each);
    }
    stocktake.booked().forEach(each -> booked.put(each.vin(), Optional.of(each)));
    boolean complete = stocktake.complete().orElse(false);
    List<CarDifference> differences = new ArrayList<>();
    booked.forEach(
        (vin, car) ->
            differences.add(difference(vin, car, found.getOrDefault(vin, List.of()), complete)));
    return List.copyOf(differences);
  }

  private static CarDifference difference(
      Vin vin, Optional<BookedCar> booked, List<FoundCar> found, boolean complete) {
    List<StockPlace> places =
        found.stream().flatMap(each -> each.place().stream()).distinct().sorted().toList();
    return CarDifference.builder()
        .vin(vin)
        .booked(booked)
        .addAllPlaces(places)
        .standing(standing(booked, places, complete))
        .keys(keys(booked, found))
        .certificateSeen(any(found, FoundCar::certificateSeen))
        .bankConfirmed(any(found, FoundCar::bankConfirmed))
        .build();
  }

  private static Optional<CarFoundAt> standing(
      Optional<BookedCar> booked, List<StockPlace> places, boolean complete) {
    if (places.isEmpty()) {
      return complete ? Optional.of(CarFoundAt.NOWHERE) : Optional.empty();
    }
    return Optional.of(
        booked.map(BookedCar::place).filter(places::contains).isPresent()
            ? CarFoundAt.SAME
            : CarFoundAt.OTHER);
  }

  /** Keys add up over where they were found. */
  private static Optional<KeyStanding> keys(Optional<BookedCar> booked, List<FoundCar> found) {
    List<Integer> counted = found.stream().flatMap(each -> each.keys().stream()).toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    int there = counted.stream().mapToInt(Integer::intValue).sum();
    return booked.map(
        car ->
            there == car.keys()
                ? KeyStanding.EQUAL
                : there < car.keys() ? KeyStanding.SHORT : KeyStanding.OVER);
  }

  private static Optional<Boolean> any(
      List<FoundCar> found, Function<FoundCar, Optional<Boolean>> fact) {
    return found.stream()
        .flatMap(each -> fact.apply(each).stream())
        .reduce((one, other) -> one || other);
  }
}
