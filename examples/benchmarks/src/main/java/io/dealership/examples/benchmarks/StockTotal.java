package io.dealership.examples.benchmarks;

import io.dealership.rules.parts.StockLine;

/**
 * What the rivals work out of a whole store, over the parts of which all is known that it needs.
 */
enum StockTotal {
  STOCK_VALUE,
  OBSOLETE_VALUE,
  YEAR_COST,
  AVERAGE_VALUE,
  YEAR_MARGIN,
  YEAR_DEMAND,
  YEAR_FILLED;

  /** The days without an issue from which on stock is obsolete. */
  static final int OBSOLETE_DAYS = 360;

  private static final double THOUSAND = 1_000;
  private static final double TEN_THOUSAND = 10_000;

  /** How many there are. */
  static int count() {
    return values().length;
  }

  /** Adds a part, whose measures are worked out. */
  static void add(StockLine line, double[] measures, double[] to) {
    double year = measures[StockMeasure.YEAR_DEMAND.ordinal()];
    double sold = year - line.lost() / THOUSAND;
    double value = measures[StockMeasure.STOCK_VALUE.ordinal()];
    double cost = line.unitCost() / TEN_THOUSAND;
    to[YEAR_DEMAND.ordinal()] += year;
    to[YEAR_FILLED.ordinal()] += sold - line.emergency() / THOUSAND;
    if (line.unitCost() == StockLine.UNKNOWN) {
      return;
    }
    to[STOCK_VALUE.ordinal()] += value;
    if (measures[StockMeasure.IDLE_DAYS.ordinal()] >= OBSOLETE_DAYS) {
      to[OBSOLETE_VALUE.ordinal()] += value;
    }
    if (line.averageOnHand() != StockLine.UNKNOWN) {
      to[YEAR_COST.ordinal()] += sold * cost;
      to[AVERAGE_VALUE.ordinal()] += line.averageOnHand() / THOUSAND * cost;
      if (line.price() != StockLine.UNKNOWN) {
        to[YEAR_MARGIN.ordinal()] += sold * (line.price() / TEN_THOUSAND - cost);
      }
    }
  }
}
