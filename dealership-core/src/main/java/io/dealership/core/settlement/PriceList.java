package io.dealership.core.settlement;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices by code and unit, each from a day on and until another one. No two of the same code and
 * unit hold on the same day, and all are in one currency.
 *
 * @since 0.1
 */
public final class PriceList {

  private final List<ListPrice> entries;
  private final Map<ChargeCode, List<ListPrice>> byCode = new HashMap<>();

  private PriceList(List<ListPrice> entries) {
    this.entries = List.copyOf(entries);
    for (ListPrice entry : this.entries) {
      ListPrice first = this.entries.get(0);
      checkArgument(
          entry.price().isSameCurrency(first.price()),
          "PriceList.entries must be in one currency, but had %s and %s",
          first.price(),
          entry.price());
      List<ListPrice> others = byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>(1));
      for (ListPrice other : others) {
        checkArgument(
            other.unit() != entry.unit() || !overlap(other, entry),
            "PriceList.entries must not overlap, but %s per %s had %s and %s",
            entry.code(),
            entry.unit(),
            term(other),
            term(entry));
      }
      others.add(entry);
    }
  }

  private static boolean overlap(ListPrice one, ListPrice other) {
    return one.until().filter(end -> !other.from().isBefore(end)).isEmpty()
        && other.until().filter(end -> !one.from().isBefore(end)).isEmpty();
  }

  private static String term(ListPrice entry) {
    return "[" + entry.from() + ", " + entry.until().map(LocalDate::toString).orElse("open") + ")";
  }

  /**
   * Returns the list of these prices.
   *
   * @throws IllegalArgumentException if two of the same code and unit hold on the same day, or the
   *     currencies differ
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PriceList of(List<ListPrice> entries) {
    return new PriceList(entries);
  }

  /**
   * Returns the list of these prices.
   *
   * @throws IllegalArgumentException if two of the same code and unit hold on the same day, or the
   *     currencies differ
   */
  public static PriceList of(ListPrice... entries) {
    return of(List.of(entries));
  }

  /** Returns all prices, in the order in which they were given. */
  @JsonValue
  public List<ListPrice> entries() {
    return entries;
  }

  /** Returns the prices of a code on a day, one per unit at most. */
  public List<ListPrice> pricesOn(ChargeCode code, LocalDate on) {
    List<ListPrice> found = new ArrayList<>(1);
    for (ListPrice entry : byCode.getOrDefault(code, List.of())) {
      if (entry.isInForce(on)) {
        found.add(entry);
      }
    }
    return List.copyOf(found);
  }

  /** Returns the price of a code by a unit on a day; empty when there is none. */
  public Optional<ListPrice> priceOn(ChargeCode code, ChargeUnit unit, LocalDate on) {
    for (ListPrice entry : byCode.getOrDefault(code, List.of())) {
      if (entry.unit() == unit && entry.isInForce(on)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PriceList list && entries.equals(list.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** Returns how many prices there are, such as {@code 3 prices}. */
  @Override
  public String toString() {
    return entries.size() + (entries.size() == 1 ? " price" : " prices");
  }
}
