package io.dealership.rules.carstock;

import io.dealership.core.sales.CarKind;
import io.dealership.core.sales.CarVariant;
import io.dealership.core.sales.StockCar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The cars of a stock that go before another one.
 *
 * @param count how many; empty where it is not known whether there is any
 * @param oldestSince the day on which the oldest of them came
 */
record OlderCars(Optional<Integer> count, Optional<LocalDate> oldestSince) {

  static OlderCars of(StockCar car, Collection<StockCar> stock) {
    int certain = 0;
    boolean unclear = false;
    Optional<LocalDate> oldest = Optional.empty();
    for (StockCar other : stock) {
      Optional<Boolean> before = goesBefore(other, car);
      if (before.isEmpty()) {
        unclear = true;
      } else if (before.get()) {
        certain++;
        LocalDate day = other.stockedInOn().orElseThrow();
        oldest = oldest.filter(known -> known.isBefore(day)).or(() -> Optional.of(day));
      }
    }
    return new OlderCars(certain == 0 && unclear ? Optional.empty() : Optional.of(certain), oldest);
  }

  private static Optional<Boolean> goesBefore(StockCar other, StockCar car) {
    if (other.vin().equals(car.vin())
        || other.kind() != CarKind.NEW
        || other.promised().orElse(false)
        || apart(other.variant(), car.variant())
        || (other.stockedInOn().isPresent()
            && car.stockedInOn().isPresent()
            && !other.stockedInOn().get().isBefore(car.stockedInOn().get()))) {
      return Optional.of(false);
    }
    boolean known =
        other.promised().isPresent()
            && other.stockedInOn().isPresent()
            && car.stockedInOn().isPresent()
            && isWhole(other.variant())
            && isWhole(car.variant());
    return known ? Optional.of(true) : Optional.empty();
  }

  private static boolean apart(CarVariant one, CarVariant other) {
    return !one.model().equals(other.model())
        || apart(one.trim(), other.trim())
        || apart(one.color(), other.color());
  }

  private static boolean apart(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static boolean isWhole(CarVariant variant) {
    return variant.trim().isPresent() && variant.color().isPresent();
  }
}
