package io.dealership.core.parts;

import io.dealership.core.parts.Layers.Layer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is there of a part at one place, while its lines are worked out one by one. */
final class PlaceStock {

  private long quantity;

  /** What lies there: drawn from the lot that a line names. */
  private final Layers goods = new Layers();

  /** What it cost: always drawn from the oldest. */
  private final Layers costs = new Layers();

  /** What it cost by the moving average; null if not known, until nothing is left of it. */
  private @Nullable BigDecimal average = BigDecimal.ZERO;

  /** What went without being there, and waits for what comes. */
  private final Deque<BookEntry> uncovered = new ArrayDeque<>();

  long quantity() {
    return quantity;
  }

  @Nullable BigDecimal fifoCost() {
    return costs.cost();
  }

  @Nullable BigDecimal averageCost() {
    return average;
  }

  List<StockLot> lots() {
    return goods.lots();
  }

  void book(BookEntry entry) {
    if (entry.movement.kind().isIn()) {
      in(entry);
    } else {
      out(entry);
    }
    entry.balance = quantity;
  }

  private void out(BookEntry entry) {
    long asked = entry.movement.quantity().thousandths();
    long there = Math.max(0, quantity);
    long now = Math.min(asked, there);
    Optional<LotNumber> lot = entry.movement.lot();
    if (lot.isPresent()) {
      entry.lotThere = goods.of(lot.get()) >= asked;
      entry.olderLot = goods.olderThan(lot.get());
    }
    BigDecimal share = now == 0 ? BigDecimal.ZERO : Cost.share(average, now, there);
    average = now == there ? BigDecimal.ZERO : Cost.minus(average, share);
    entry.took(goods.take(now, lot), costs.take(now, Optional.empty()), share);
    entry.missing = asked - now;
    entry.uncovered = entry.missing;
    if (entry.missing > 0) {
      uncovered.add(entry);
    }
    quantity -= asked;
  }

  private void in(BookEntry entry) {
    long all = entry.movement.quantity().thousandths();
    BookEntry back = entry.followed;
    long returned = back == null ? 0 : Math.min(all, back.backAtMost());
    List<Layer> goodsIn = new ArrayList<>();
    List<Layer> costsIn = new ArrayList<>();
    BigDecimal averageIn = BigDecimal.ZERO;
    if (back != null) {
      goodsIn.addAll(back.goodsBack(returned));
      costsIn.addAll(back.costsBack(returned));
      averageIn = back.averageBack(returned);
    }
    if (returned < all) {
      long rest = all - returned;
      Layer mean = new Layer(entry.movement.lot(), entry.movement.on(), rest, null);
      goodsIn.add(mean);
      costsIn.add(
          new Layer(mean.lot, mean.day, rest, quantity > 0 ? mean(costs.cost(), rest) : null));
      averageIn = Cost.plus(averageIn, quantity > 0 ? mean(average, rest) : null);
    }
    if (entry.movement.unitCost().isPresent()) {
      averageIn = Cost.of(all, entry.movement.unitCost().get());
      costsIn.forEach(
          layer -> layer.cost = Cost.of(layer.quantity, entry.movement.unitCost().orElseThrow()));
    }
    entry.brought(goodsIn, costsIn, averageIn);
    cover(new Incoming(goodsIn, costsIn, all, averageIn));
    quantity += all;
  }

  private @Nullable BigDecimal mean(@Nullable BigDecimal cost, long part) {
    return Cost.share(cost, part, quantity);
  }

  /** What comes in, while it is set off. */
  private static final class Incoming {
    private final Deque<Layer> goods;
    private final Deque<Layer> costs;
    private long quantity;
    private @Nullable BigDecimal average;

    Incoming(List<Layer> goods, List<Layer> costs, long quantity, @Nullable BigDecimal average) {
      this.goods = new ArrayDeque<>(goods);
      this.costs = new ArrayDeque<>(costs);
      this.quantity = quantity;
      this.average = average;
    }
  }

  /** Sets what comes off against what went without being there; the rest stays. */
  private void cover(Incoming in) {
    while (!uncovered.isEmpty() && in.quantity > 0) {
      BookEntry first = uncovered.getFirst();
      long part = Math.min(first.uncovered, in.quantity);
      BigDecimal share = Cost.share(in.average, part, in.quantity);
      first.took(BookEntry.takeFirst(in.goods, part), BookEntry.takeFirst(in.costs, part), share);
      in.average = Cost.minus(in.average, share);
      in.quantity -= part;
      first.uncovered -= part;
      if (first.uncovered == 0) {
        uncovered.removeFirst();
      }
    }
    if (in.quantity > 0) {
      goods.addAll(in.goods);
      costs.addAll(in.costs);
      average = Cost.plus(average, in.average);
    }
  }
}
