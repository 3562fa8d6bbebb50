package io.dealership.rules.parts;

import io.dealership.core.parts.PartsTotals;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.parts.ReviewRows.Cell;
import io.dealership.rules.parts.ReviewRows.Code;
import org.joda.money.CurrencyUnit;

/** Adds up what the parts of a store came to in a year; amounts in ten-thousandths. */
final class StockSums {

  /** What is added up. */
  private enum Sum {
    PARTS,
    SALES,
    COST,
    COST_FROM_STOCK_ORDERS,
    AVERAGE,
    VALUE,
    OBSOLETE,
    DEAD,
    EXCESS,
    DEMAND,
    EMERGENCY,
    LOST,
    /** The parts of which nobody knows what is too much. */
    EXCESS_UNKNOWN;

    @SuppressWarnings("EnumOrdinal") // a place within this run; it is never stored
    int place() {
      return ordinal();
    }
  }

  private final long step;

  /** As many days without movement and more make a part obsolete. */
  private final long obsoleteFrom;

  private final long[] sums = new long[Sum.values().length];

  StockSums(long step, long obsoleteFrom) {
    this.step = step;
    this.obsoleteFrom = obsoleteFrom;
  }

  /** Adds a part that {@linkplain ReviewRows#isMeasured is measured}. */
  void add(ReviewRows rows, int row) {
    long each = rows.get(row, Cell.UNIT_COST);
    long issued = rows.issued(row);
    long value = rows.get(row, Cell.VALUE);
    plus(Sum.PARTS, 1);
    plus(Sum.SALES, worth(issued, rows.get(row, Cell.PRICE)));
    plus(Sum.COST, worth(issued, each));
    plus(
        Sum.COST_FROM_STOCK_ORDERS,
        worth(Math.max(0, issued - rows.get(row, Cell.EMERGENCY)), each));
    plus(Sum.AVERAGE, worth(rows.get(row, Cell.AVERAGE_ON_HAND), each));
    plus(Sum.VALUE, value);
    if (rows.daysStill(row) >= obsoleteFrom) {
      plus(Sum.OBSOLETE, value);
    }
    StockTier tier = rows.constant(row, Code.TIER, StockReviewer.TIERS);
    if (tier != null && tier.isDead()) {
      plus(Sum.DEAD, value);
    }
    long excess = rows.get(row, Cell.EXCESS);
    if (excess == HealthLine.UNKNOWN) {
      plus(Sum.EXCESS_UNKNOWN, 1);
    } else {
      plus(Sum.EXCESS, worth(excess, each));
    }
    plus(Sum.DEMAND, rows.get(row, Cell.YEAR_DEMAND));
    plus(Sum.EMERGENCY, rows.get(row, Cell.EMERGENCY));
    plus(Sum.LOST, rows.get(row, Cell.LOST));
  }

  private long worth(long quantity, long each) {
    return HealthAmounts.value(quantity, each, step);
  }

  private void plus(Sum sum, long amount) {
    sums[sum.place()] = Math.addExact(sums[sum.place()], amount);
  }

  /** Adds what others added up. */
  void addAll(StockSums other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.addExact(sums[i], other.sums[i]);
    }
  }

  private long sum(Sum sum) {
    return sums[sum.place()];
  }

  PartsTotals totals(CurrencyUnit currency) {
    PartsTotals.Builder totals = PartsTotals.builder();
    if (sum(Sum.PARTS) == 0) {
      return totals.build();
    }
    return totals
        .sales(HealthMoney.money(sum(Sum.SALES), currency))
        .costOfSales(HealthMoney.money(sum(Sum.COST), currency))
        .costFromStockOrders(HealthMoney.money(sum(Sum.COST_FROM_STOCK_ORDERS), currency))
        .averageStock(HealthMoney.money(sum(Sum.AVERAGE), currency))
        .stockValue(HealthMoney.money(sum(Sum.VALUE), currency))
        .obsoleteStock(HealthMoney.money(sum(Sum.OBSOLETE), currency))
        .totalDemand(new Quantity(sum(Sum.DEMAND)))
        .emergencyPurchases(new Quantity(sum(Sum.EMERGENCY)))
        .lostSales(new Quantity(sum(Sum.LOST)))
        .build();
  }

  StockRangeQuestion range(CurrencyUnit currency) {
    StockRangeQuestion.Builder range = StockRangeQuestion.builder();
    if (sum(Sum.PARTS) == 0) {
      return range.build();
    }
    if (sum(Sum.EXCESS_UNKNOWN) == 0) {
      range.excessStock(HealthMoney.money(Math.min(sum(Sum.EXCESS), sum(Sum.VALUE)), currency));
    }
    return range
        .costOfSales(HealthMoney.money(sum(Sum.COST), currency))
        .averageStock(HealthMoney.money(sum(Sum.AVERAGE), currency))
        .stock(HealthMoney.money(sum(Sum.VALUE), currency))
        .deadStock(HealthMoney.money(sum(Sum.DEAD), currency))
        .build();
  }
}
