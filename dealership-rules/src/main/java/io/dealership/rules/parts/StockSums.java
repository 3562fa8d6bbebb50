package io.dealership.rules.parts;

import io.dealership.core.parts.PartsTotals;
import io.dealership.core.parts.Quantity;
import io.dealership.rules.parts.ReviewRows.Cell;
import org.joda.money.CurrencyUnit;

/** Adds up what the parts of a store came to in a year; amounts in ten-thousandths. */
final class StockSums {

  private final long step;

  /** The day before which a part must have moved last to be obsolete. */
  private final long obsoleteBefore;

  private long parts;
  private long sales;
  private long cost;
  private long costFromStockOrders;
  private long average;
  private long value;
  private long obsolete;
  private long dead;
  private long excess;
  private long demand;
  private long emergency;
  private long lost;
  private boolean excessKnown = true;

  StockSums(long step, long obsoleteBefore) {
    this.step = step;
    this.obsoleteBefore = obsoleteBefore;
  }

  /** Adds a part that {@linkplain PartReview#isMeasured is measured}. */
  void add(PartReview part) {
    long each = part.cell(Cell.UNIT_COST);
    long issued = part.issued();
    parts++;
    sales = plus(sales, issued, part.cell(Cell.PRICE));
    cost = plus(cost, issued, each);
    costFromStockOrders =
        plus(costFromStockOrders, Math.max(0, issued - part.cell(Cell.EMERGENCY)), each);
    average = plus(average, part.cell(Cell.AVERAGE_ON_HAND), each);
    value = Math.addExact(value, part.cell(Cell.VALUE));
    if (part.lastMovement() < obsoleteBefore) {
      obsolete = Math.addExact(obsolete, part.cell(Cell.VALUE));
    }
    if (part.tier().filter(StockTier::isDead).isPresent()) {
      dead = Math.addExact(dead, part.cell(Cell.VALUE));
    }
    if (part.cell(Cell.EXCESS) == HealthLine.UNKNOWN) {
      excessKnown = false;
    } else {
      excess = plus(excess, part.cell(Cell.EXCESS), each);
    }
    demand = Math.addExact(demand, part.cell(Cell.YEAR_DEMAND));
    emergency = Math.addExact(emergency, part.cell(Cell.EMERGENCY));
    lost = Math.addExact(lost, part.cell(Cell.LOST));
  }

  private long plus(long sum, long quantity, long each) {
    return Math.addExact(sum, HealthAmounts.value(quantity, each, step));
  }

  PartsTotals totals(CurrencyUnit currency) {
    PartsTotals.Builder totals = PartsTotals.builder();
    if (parts == 0) {
      return totals.build();
    }
    return totals
        .sales(HealthMoney.money(sales, currency))
        .costOfSales(HealthMoney.money(cost, currency))
        .costFromStockOrders(HealthMoney.money(costFromStockOrders, currency))
        .averageStock(HealthMoney.money(average, currency))
        .stockValue(HealthMoney.money(value, currency))
        .obsoleteStock(HealthMoney.money(obsolete, currency))
        .totalDemand(new Quantity(demand))
        .emergencyPurchases(new Quantity(emergency))
        .lostSales(new Quantity(lost))
        .build();
  }

  StockRangeQuestion range(CurrencyUnit currency) {
    StockRangeQuestion.Builder range = StockRangeQuestion.builder();
    if (parts == 0) {
      return range.build();
    }
    if (excessKnown) {
      range.excessStock(HealthMoney.money(Math.min(excess, value), currency));
    }
    return range
        .costOfSales(HealthMoney.money(cost, currency))
        .averageStock(HealthMoney.money(average, currency))
        .stock(HealthMoney.money(value, currency))
        .deadStock(HealthMoney.money(dead, currency))
        .build();
  }
}
