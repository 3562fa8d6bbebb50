package io.dealership.rules.stocktake;

import io.dealership.core.organization.EmployeeNumber;
import io.dealership.core.parts.Count;
import io.dealership.core.parts.CountLine;
import io.dealership.core.parts.Quantity;
import io.dealership.core.parts.StockPlace;
import io.dealership.core.parts.Stocktake;
import io.dealership.core.warranty.PartNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds what was counted against the books.
 *
 * @param tolerance by how much a part may differ
 * @param agreeing how many different people have to find the same before a difference stands
 */
record Reconciler(Quantity tolerance, int agreeing) {

  Reconciliation reconcile(Stocktake stocktake) {
    Map<PartNumber, List<CountLine>> byPart = new TreeMap<>();
    for (CountLine line : stocktake.lines()) {
      byPart.computeIfAbsent(line.part(), part -> new ArrayList<>()).add(line);
    }
    Reconciliation.Builder builder = Reconciliation.builder();
    byPart.values().forEach(lines -> builder.addParts(difference(lines)));
    return builder.build();
  }

  private PartDifference difference(List<CountLine> lines) {
    PartDifference.Builder builder =
        PartDifference.builder()
            .part(lines.get(0).part())
            .unitCost(lines.get(0).unitCost())
            .ledger(sum(lines.stream().map(CountLine::ledger)))
            .explained(sum(lines.stream().map(CountLine::explainedChange)))
            .addAllUncounted(places(lines.stream().filter(line -> line.counts().isEmpty())))
            .addAllToRecount(
                places(
                    lines.stream()
                        .filter(line -> !line.counts().isEmpty() && found(line).isEmpty())));
    if (lines.stream().allMatch(line -> line.card().isPresent())) {
      builder.card(sum(lines.stream().flatMap(line -> line.card().stream())));
    }
    if (lines.stream().allMatch(line -> found(line).isPresent())) {
      compare(lines, builder);
    }
    return builder.cardStanding(standing(lines)).build();
  }

  private void compare(List<CountLine> lines, PartDifference.Builder builder) {
    Quantity missing = Quantity.ZERO;
    Quantity more = Quantity.ZERO;
    for (CountLine line : lines) {
      Quantity rest = found(line).orElseThrow().minus(line.expected());
      missing = rest.isNegative() ? missing.minus(rest) : missing;
      more = rest.isPositive() ? more.plus(rest) : more;
    }
    // what lacks here and is too much there was carried over, and is lost only beyond that
    Quantity moved = missing.compareTo(more) < 0 ? missing : more;
    builder
        .found(sum(lines.stream().map(line -> found(line).orElseThrow())))
        .moved(moved)
        .lost(missing.minus(moved))
        .gained(more.minus(moved))
        .withinTolerance(isWithin(more.minus(missing)));
  }

  /**
   * What is taken to be there: what the books agree with, or what enough people found; nothing yet
   * where neither is so, or both are.
   */
  Optional<Quantity> found(CountLine line) {
    Optional<Quantity> asBooked = Optional.empty();
    Map<Quantity, Set<EmployeeNumber>> counters = new TreeMap<>();
    for (Count count : line.counts()) {
      if (isWithin(count.found().minus(line.expected()))) {
        asBooked = Optional.of(count.found());
      } else {
        counters.computeIfAbsent(count.found(), found -> new HashSet<>()).add(count.by());
      }
    }
    List<Quantity> standing =
        counters.entrySet().stream()
            .filter(each -> each.getValue().size() >= agreeing)
            .map(Map.Entry::getKey)
            .toList();
    if (asBooked.isPresent()) {
      return standing.isEmpty() ? asBooked : Optional.empty();
    }
    return standing.size() == 1 ? Optional.of(standing.get(0)) : Optional.empty();
  }

  private Optional<CardStanding> standing(List<CountLine> lines) {
    if (!lines.stream().allMatch(line -> line.card().isPresent())) {
      return Optional.empty();
    }
    if (lines.stream().allMatch(line -> isWithin(line.card().get().minus(line.ledger())))) {
      return Optional.of(CardStanding.LEDGER);
    }
    if (!lines.stream().allMatch(line -> found(line).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        lines.stream().allMatch(this::isCardAsGoods) ? CardStanding.GOODS : CardStanding.NEITHER);
  }

  private boolean isCardAsGoods(CountLine line) {
    Quantity goods = found(line).orElseThrow().minus(line.explainedChange());
    return isWithin(line.card().orElseThrow().minus(goods));
  }

  private boolean isWithin(Quantity difference) {
    return Math.abs(difference.thousandths()) <= tolerance.thousandths();
  }

  private static Quantity sum(Stream<Quantity> quantities) {
    return quantities.reduce(Quantity.ZERO, Quantity::plus);
  }

  private static List<StockPlace> places(Stream<CountLine> lines) {
    return lines.map(CountLine::place).sorted().toList();
  }
}
