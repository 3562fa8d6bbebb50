package io.dealership.core.sales;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.identity.Vin;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the cars of a store. Entries are only ever added, in the order in which they are
 * written down; a wrong one is canceled by another entry and stays to be seen.
 *
 * <p>What happened is in the order of its time, and of two entries with the same time in that of
 * writing. An entry that is written late therefore finds its place among the earlier ones.
 *
 * <p>The ledger takes what people write, also what does not fit; whether it can be followed without
 * a gap the rules say.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-16.
 *
 * @since 0.1
 */
public final class CarLedger {

  private static final CarLedger EMPTY = new CarLedger(List.of(), Map.of());

  private final List<CarMovement> movements;

  /** By car, what counts of it, in the order of its time. */
  private final Map<Vin, List<CarMovement>> counting;

  private CarLedger(List<CarMovement> movements, Map<Vin, List<CarMovement>> counting) {
    this.movements = movements;
    this.counting = counting;
  }

  /** Returns the ledger without an entry. */
  public static CarLedger empty() {
    return EMPTY;
  }

  /**
   * Returns the ledger with these entries, in the order in which they were written down.
   *
   * @throws IllegalArgumentException if a number is there twice, an entry was written before the
   *     one above it, or a cancellation is not of an entry of the same car above it that still
   *     counts
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CarLedger of(List<CarMovement> movements) {
    Map<CarMovementNumber, CarMovement> counting = new HashMap<>();
    Set<CarMovementNumber> numbers = new HashSet<>();
    CarMovement above = null;
    for (CarMovement each : movements) {
      checkArgument(
          numbers.add(each.number()),
          "CarLedger.movements must have each number once, but %s is there twice",
          each.number());
      checkArgument(
          above == null || !each.recordedAt().isBefore(above.recordedAt()),
          "CarLedger.movements must be in the order of writing, but %s was written at %s, before"
              + " the entry above it",
          each.number(),
          each.recordedAt());
      each.cancels().ifPresent(other -> cancel(each, counting.remove(other)));
      if (each.kind() != CarMovementKind.CANCELED) {
        counting.put(each.number(), each);
      }
      above = each;
    }
    return new CarLedger(List.copyOf(movements), byCar(movements, counting.keySet()));
  }

  private static void cancel(CarMovement cancellation, @Nullable CarMovement canceled) {
    checkArgument(
        canceled != null && canceled.vin().equals(cancellation.vin()),
        "CarLedger.movements must cancel an entry of the same car above that still counts, but %s"
            + " cancels %s",
        cancellation.number(),
        cancellation.cancels().map(CarMovementNumber::toString).orElse(""));
  }

  private static Map<Vin, List<CarMovement>> byCar(
      List<CarMovement> movements, Set<CarMovementNumber> counting) {
    Map<Vin, List<CarMovement>> cars = new HashMap<>();
    for (CarMovement each : movements) {
      if (counting.contains(each.number())) {
        cars.computeIfAbsent(each.vin(), vin -> new ArrayList<>()).add(each);
      }
    }
    // the sort is stable: of the same time, the one that was written first comes first
    cars.replaceAll(
        (vin, own) -> own.stream().sorted(Comparator.comparing(CarMovement::at)).toList());
    return Map.copyOf(cars);
  }

  /**
   * Returns the ledger with one more entry.
   *
   * @throws IllegalArgumentException if the entry does not fit below the others, as {@link #of}
   */
  public CarLedger with(CarMovement movement) {
    List<CarMovement> more = new ArrayList<>(movements);
    more.add(movement);
    return of(more);
  }

  /** Returns all entries, in the order in which they were written down. */
  @JsonValue
  public List<CarMovement> movements() {
    return movements;
  }

  /** Returns the cars that have an entry that counts, in the order of their numbers. */
  public List<Vin> cars() {
    return counting.keySet().stream().sorted().toList();
  }

  /** Returns what counts of a car, in the order of its time. */
  public List<CarMovement> movements(Vin vin) {
    return counting.getOrDefault(vin, List.of());
  }

  /** Returns the entries that had been written down by a moment, this one included. */
  public CarLedger asKnownAt(LocalDateTime moment) {
    return of(movements.stream().filter(each -> !each.recordedAt().isAfter(moment)).toList());
  }

  /**
   * Returns where a car was at a moment, this one included; empty if nothing had happened to it.
   */
  public Optional<CarWhereabouts> whereabouts(Vin vin, LocalDateTime moment) {
    CarMovement last = null;
    for (CarMovement each : movements(vin)) {
      if (!each.at().isAfter(moment)) {
        last = each;
      }
    }
    return Optional.ofNullable(last).map(CarWhereabouts::new);
  }

  /** Returns the cars of the stock at a moment, this one included, and where each of them is. */
  public SortedMap<Vin, CarWhereabouts> stock(LocalDateTime moment) {
    SortedMap<Vin, CarWhereabouts> stock = new TreeMap<>();
    for (Vin vin : counting.keySet()) {
      whereabouts(vin, moment)
          .filter(CarWhereabouts::isInStock)
          .ifPresent(where -> stock.put(vin, where));
    }
    return stock;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CarLedger ledger && movements.equals(ledger.movements);
  }

  @Override
  public int hashCode() {
    return movements.hashCode();
  }

  /** Returns how many entries there are, of how many cars. */
  @Override
  public String toString() {
    return movements.size() + " entries of " + counting.size() + " cars";
  }
}
