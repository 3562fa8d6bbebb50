package io.dealership.core.parts;

import io.dealership.core.parts.Layers.Layer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** A line of the book while it is worked out: what it took along, and what of it came back. */
final class BookEntry {

  final StockMovement movement;

  /** Where it stands in the book, from 0. */
  final int order;

  BookedState state = BookedState.COUNTED;
  LineLink reversalLink = LineLink.FITS;
  LineLink followLink = LineLink.FITS;

  /** The line that went, for one that brings it back. */
  @Nullable BookEntry followed;

  long balance;

  /** How much was not there when it went, and how much of that has not been set off since. */
  long missing;

  long uncovered;

  /** How much of it the lines that follow it account for. */
  long accounted;

  boolean lotThere = true;
  Optional<StockLot> olderLot = Optional.empty();

  final Cost fifoCost = new Cost();
  final Cost averageCost = new Cost();
  final List<StockLot> lots = new ArrayList<>();

  /** What went and has not come back, as it lay on the shelf, and as it is costed. */
  private final Deque<Layer> goodsOut = new ArrayDeque<>();

  private final Deque<Layer> costsOut = new ArrayDeque<>();

  private @Nullable BigDecimal averageOut = BigDecimal.ZERO;
  private long averageOutQuantity;

  BookEntry(StockMovement movement, int order) {
    this.movement = movement;
    this.order = order;
  }

  /** Notes what went, which may come back. */
  void took(Collection<Layer> goods, Collection<Layer> costs, @Nullable BigDecimal average) {
    for (Layer layer : goods) {
      lots.add(layer.asLot());
      goodsOut.add(layer);
      averageOutQuantity += layer.quantity;
    }
    for (Layer layer : costs) {
      fifoCost.add(layer.cost);
      costsOut.add(layer);
    }
    averageCost.add(average);
    averageOut = Cost.plus(averageOut, average);
  }

  /** Notes what came. */
  void brought(Collection<Layer> goods, Collection<Layer> costs, @Nullable BigDecimal average) {
    goods.forEach(layer -> lots.add(layer.asLot()));
    costs.forEach(layer -> fifoCost.add(layer.cost));
    averageCost.add(average);
  }

  List<Layer> goodsBack(long quantity) {
    return takeFirst(goodsOut, quantity);
  }

  List<Layer> costsBack(long quantity) {
    return takeFirst(costsOut, quantity);
  }

  /** The cost by the moving average of what comes back. */
  @Nullable BigDecimal averageBack(long quantity) {
    BigDecimal share = Cost.share(averageOut, quantity, averageOutQuantity);
    averageOut = Cost.minus(averageOut, share);
    averageOutQuantity -= quantity;
    return share;
  }

  /** How much of what was really there has not come back. */
  long backAtMost() {
    return averageOutQuantity;
  }

  /** Takes a quantity from the front, or all that is there. */
  static List<Layer> takeFirst(Deque<Layer> layers, long quantity) {
    List<Layer> taken = new ArrayList<>();
    long left = quantity;
    while (left > 0 && !layers.isEmpty()) {
      Layer first = layers.getFirst();
      if (first.quantity <= left) {
        taken.add(layers.removeFirst());
        left -= first.quantity;
      } else {
        taken.add(first.split(left));
        left = 0;
      }
    }
    return taken;
  }

  /** How much of what went has not come back. */
  long notBack() {
    return isCounted() && !movement.kind().isIn() ? left() : 0;
  }

  /** How much of it no line that follows it accounts for. */
  long left() {
    return movement.quantity().thousandths() - accounted;
  }

  boolean isCounted() {
    return state == BookedState.COUNTED;
  }

  @Nullable BigDecimal fifo() {
    return uncovered == 0 ? fifoCost.value() : null;
  }

  @Nullable BigDecimal average() {
    return uncovered == 0 ? averageCost.value() : null;
  }

  BookedMovement booked(CurrencyUnit currency) {
    return BookedMovement.builder()
        .line(order + 1)
        .movement(movement)
        .state(state)
        .reversalLink(reversalLink)
        .followLink(followLink)
        .balance(new Quantity(balance))
        .missing(new Quantity(missing))
        .notBack(new Quantity(notBack()))
        .fifoCost(isCounted() ? Cost.money(fifo(), currency) : Optional.empty())
        .averageCost(isCounted() ? Cost.money(average(), currency) : Optional.empty())
        .addAllLots(lots)
        .lotThere(lotThere)
        .olderLot(olderLot)
        .build();
  }
}
