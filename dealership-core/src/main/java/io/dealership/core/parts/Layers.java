package io.dealership.core.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came in together and is still there, the oldest first. */
final class Layers {

  /** Some of a part with the day on which it came; it shrinks as it is drawn from. */
  static final class Layer {
    final Optional<LotNumber> lot;
    final LocalDate day;
    long quantity;
    @Nullable BigDecimal cost;

    Layer(Optional<LotNumber> lot, LocalDate day, long quantity, @Nullable BigDecimal cost) {
      this.lot = lot;
      this.day = day;
      this.quantity = quantity;
      this.cost = cost;
    }

    /** Takes some of it, with its share of the cost. */
    Layer split(long part) {
      Layer taken = new Layer(lot, day, part, Cost.share(cost, part, quantity));
      cost = Cost.minus(cost, taken.cost);
      quantity -= part;
      return taken;
    }

    StockLot asLot() {
      return new StockLot(lot, day, new Quantity(quantity));
    }
  }

  private record Age(LocalDate day, long order) implements Comparable<Age> {
    @Override
    public int compareTo(Age other) {
      int byDay = day.compareTo(other.day);
      return byDay != 0 ? byDay : Long.compare(order, other.order);
    }
  }

  private final TreeMap<Age, Layer> byAge = new TreeMap<>();
  private final Cost cost = new Cost();
  private long order;

  void addAll(Collection<Layer> layers) {
    for (Layer layer : layers) {
      byAge.put(new Age(layer.day, order++), layer);
      cost.add(layer.cost);
    }
  }

  /** What all of it cost; null if that is not known. */
  @Nullable BigDecimal cost() {
    return cost.value();
  }

  /** Takes a quantity that is there, from a lot as far as it goes, and then from the oldest. */
  List<Layer> take(long quantity, Optional<LotNumber> lot) {
    List<Layer> taken = new ArrayList<>();
    long left = quantity;
    if (lot.isPresent()) {
      Iterator<Map.Entry<Age, Layer>> each = byAge.entrySet().iterator();
      while (left > 0 && each.hasNext()) {
        Layer layer = each.next().getValue();
        if (layer.lot.equals(lot)) {
          left -= takeFrom(layer, left, each, taken);
        }
      }
    }
    Iterator<Map.Entry<Age, Layer>> each = byAge.entrySet().iterator();
    while (left > 0 && each.hasNext()) {
      left -= takeFrom(each.next().getValue(), left, each, taken);
    }
    return taken;
  }

  private long takeFrom(Layer layer, long most, Iterator<?> at, List<Layer> taken) {
    cost.subtract(layer.cost);
    if (layer.quantity <= most) {
      at.remove();
      taken.add(layer);
      return layer.quantity;
    }
    taken.add(layer.split(most));
    cost.add(layer.cost);
    return most;
  }

  /** How much of a lot is there. */
  long of(LotNumber lot) {
    return byAge.values().stream()
        .filter(layer -> layer.lot.equals(Optional.of(lot)))
        .mapToLong(layer -> layer.quantity)
        .sum();
  }

  /** The oldest that is there, if it came on an earlier day than the oldest of a lot. */
  Optional<StockLot> olderThan(LotNumber lot) {
    for (Layer layer : byAge.values()) {
      if (layer.lot.equals(Optional.of(lot))) {
        Layer oldest = byAge.firstEntry().getValue();
        return oldest.day.isBefore(layer.day) ? Optional.of(oldest.asLot()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  List<StockLot> lots() {
    return byAge.values().stream().map(Layer::asLot).toList();
  }
}
