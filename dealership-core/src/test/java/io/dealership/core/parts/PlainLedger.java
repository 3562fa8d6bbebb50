package io.dealership.core.parts;

import io.dealership.core.warranty.PartNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second reading of a ledger, unit by unit and in plain Java: every piece is an object of its
 * own. For whole units, and lines that name no lot.
 */
final class PlainLedger {

  private static final MathContext EXACT = new MathContext(60);

  /** A piece; its cost by the moving average stands in the pool of its place. */
  private record Unit(LocalDate day, BigDecimal cost) {}

  /** A line that went, with what it took and has not come back. */
  private static final class Out {
    private final List<Unit> units = new ArrayList<>();
    private BigDecimal average = BigDecimal.ZERO;
  }

  /** What is there at a place. */
  static final class Place {
    private final List<Unit> units = new ArrayList<>();
    private final List<Out> owed = new ArrayList<>();
    private BigDecimal pool = BigDecimal.ZERO;

    long quantity() {
      return (long) units.size() - owed.size();
    }

    BigDecimal fifo() {
      return units.stream().map(Unit::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal average() {
      return pool;
    }

    List<LocalDate> days() {
      return units.stream().map(Unit::day).toList();
    }

    private void out(Out line, int pieces) {
      for (int i = 0; i < pieces; i++) {
        if (units.isEmpty()) {
          owed.add(line);
        } else {
          BigDecimal each = pool.divide(BigDecimal.valueOf(units.size()), EXACT);
          Unit oldest = units.remove(0);
          line.units.add(oldest);
          line.average = line.average.add(each);
          pool = units.isEmpty() ? BigDecimal.ZERO : pool.subtract(each);
        }
      }
    }

    private void in(Unit unit, BigDecimal average) {
      if (owed.isEmpty()) {
        units.add(unit);
        units.sort(Comparator.comparing(Unit::day));
        pool = pool.add(average);
      } else {
        Out first = owed.remove(0);
        first.units.add(unit);
        first.average = first.average.add(average);
      }
    }
  }

  private final Map<StockPlace, Place> places = new HashMap<>();
  private final Map<MovementNumber, Out> outs = new HashMap<>();
  private final Map<MovementNumber, StockMovement> done = new HashMap<>();
  private final Map<MovementNumber, Long> accounted = new HashMap<>();

  private PlainLedger() {}

  static PlainLedger of(List<StockMovement> lines, PartNumber part, LocalDate on) {
    List<StockMovement> mine =
        lines.stream().filter(line -> line.part().equals(part) && !line.on().isAfter(on)).toList();
    List<StockMovement> left = new ArrayList<>(mine);
    Set<MovementNumber> gone = new HashSet<>();
    for (int i = 0; i < mine.size(); i++) {
      StockMovement line = mine.get(i);
      if (line.isReversal()) {
        left.remove(line);
        for (StockMovement other : mine.subList(0, i)) {
          boolean fits =
              line.reverses().get().equals(other.number())
                  && !other.isReversal()
                  && other.place().equals(line.place())
                  && other.kind() == line.kind()
                  && other.quantity().equals(line.quantity())
                  && !other.on().isAfter(line.on());
          if (fits && gone.add(other.number())) {
            left.remove(other);
          }
        }
      }
    }
    left.sort(Comparator.comparing(StockMovement::on));
    PlainLedger ledger = new PlainLedger();
    left.forEach(ledger::add);
    return ledger;
  }

  private void add(StockMovement line) {
    Place place = places.computeIfAbsent(line.place(), each -> new Place());
    int pieces = (int) (line.quantity().thousandths() / 1000);
    if (!line.kind().isIn()) {
      Out out = new Out();
      outs.put(line.number(), out);
      place.out(out, pieces);
    } else {
      in(line, place, pieces);
    }
    done.put(line.number(), line);
  }

  private void in(StockMovement line, Place place, int pieces) {
    int back = 0;
    Out from = new Out();
    StockMovement other = line.against().map(done::get).orElse(null);
    if (other != null && FOLLOWED.get(line.kind()) == other.kind()) {
      from = outs.get(other.number());
      long before = accounted.getOrDefault(other.number(), 0L);
      long left = other.quantity().thousandths() / 1000 - before;
      // all that is really with somebody, whatever earlier lines were about
      back = Math.min(pieces, from.units.size());
      accounted.put(other.number(), before + Math.min(left, pieces));
    }
    BigDecimal averageBack =
        back == 0
            ? BigDecimal.ZERO
            : from.average.divide(BigDecimal.valueOf(from.units.size()), EXACT);
    List<Unit> units = new ArrayList<>();
    List<BigDecimal> averages = new ArrayList<>();
    long there = place.quantity();
    BigDecimal meanFifo =
        there > 0 ? place.fifo().divide(BigDecimal.valueOf(there), EXACT) : BigDecimal.ZERO;
    BigDecimal meanPool =
        there > 0 ? place.pool.divide(BigDecimal.valueOf(there), EXACT) : BigDecimal.ZERO;
    for (int i = 0; i < pieces; i++) {
      Unit unit = i < back ? from.units.remove(0) : new Unit(line.on(), meanFifo);
      BigDecimal average = i < back ? averageBack : meanPool;
      if (i < back) {
        from.average = from.average.subtract(averageBack);
      }
      BigDecimal own = line.unitCost().map(cost -> cost.getAmount()).orElse(null);
      units.add(own == null ? unit : new Unit(unit.day, own));
      averages.add(own == null ? average : own);
    }
    // by the average, what comes in together costs the same each
    BigDecimal sum = averages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal each = sum.divide(BigDecimal.valueOf(pieces), EXACT);
    units.forEach(unit -> place.in(unit, each));
  }

  private static final Map<MovementKind, MovementKind> FOLLOWED =
      Map.of(
          MovementKind.CUSTOMER_RETURN, MovementKind.ISSUE,
          MovementKind.LOAN_BACK, MovementKind.LOAN_OUT,
          MovementKind.TRANSFER_IN, MovementKind.TRANSFER_OUT);

  Place at(StockPlace place) {
    return places.getOrDefault(place, new Place());
  }

  long quantity() {
    return places.values().stream().mapToLong(Place::quantity).sum();
  }

  BigDecimal fifo() {
    return sum(places.values().stream().map(Place::fifo).toList());
  }

  BigDecimal average() {
    return sum(places.values().stream().map(Place::average).toList());
  }

  private static BigDecimal sum(Collection<BigDecimal> costs) {
    return costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
