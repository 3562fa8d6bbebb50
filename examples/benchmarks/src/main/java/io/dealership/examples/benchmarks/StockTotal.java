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

  /** Its place in an array of all of them. */
  @SuppressWarnings("EnumOrdinal") // such arrays live no longer than the process
  int index() {
    return ordinal();
  }

  /** How many there are. */
  static int count() {
    return values().length;
  }

  /** Adds a part, whose measures are worked out. */
  static void add(StockLine line, double[] measures, double[] to) {
    double year = measures[StockMeasure.YEAR_DEMAND.index()];
    double sold = year - line.lost() / THOUSAND;
    double value = measures[StockMeasure.STOCK_VALUE.index()];
    double cost = line.unitCost() / TEN_THOUSAND;
    to[YEAR_DEMAND.index()] += year;
    to[YEAR_FILLED.index()] += sold - line.emergency() / THOUSAND;
    if (line.unitCost() == StockLine.UNKNOWN) {
      return;
    }
    to[STOCK_VALUE.index()] += value;
    if (measures[StockMeasure.IDLE_DAYS.index()] >= OBSOLETE_DAYS) {
      to[OBSOLETE_VALUE.index()] += value;
    }
    if (line.averageOnHand() != StockLine.UNKNOWN) {
      to[YEAR_COST.index()] += sold * cost;
      to[AVERAGE_VALUE.index()] += line.averageOnHand() / THOUSAND * cost;
      if (line.price() != StockLine.UNKNOWN) {
        to[YEAR_MARGIN.index()] += sold * (line.price() / TEN_THOUSAND - cost);
      }
    }
  }
}
