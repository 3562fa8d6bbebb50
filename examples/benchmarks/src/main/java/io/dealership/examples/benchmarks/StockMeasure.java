package io.dealership.examples.benchmarks;

import io.dealership.rules.parts.StockLine;

/**
 * What the rivals work out of a part; each is written here in the plainest Java, so that it can be
 * compared with anyone's. NaN stands for what is undetermined.
 */
enum StockMeasure {
  YEAR_DEMAND,
  MEAN,
  DEVIATION,
  CV2,
  DEMAND_INTERVAL,
  IDLE_DAYS,
  STOCK_VALUE,
  TURNOVER,
  TRUE_TURNOVER,
  MONTHS_SUPPLY,
  DAYS_SUPPLY,
  FILL_RATE,
  MARGIN_RETURN;

  private static final double THOUSAND = 1_000;
  private static final double TEN_THOUSAND = 10_000;
  private static final int YEAR_MONTHS = 12;
  private static final int YEAR_DAYS = 365;
  private static final StockMeasure[] ALL = values();

  /** Its place in an array of all of them. */
  @SuppressWarnings("EnumOrdinal") // such arrays live no longer than the process
  int index() {
    return ordinal();
  }

  /** How many there are. */
  static int count() {
    return ALL.length;
  }

  /**
   * Works all of them out.
   *
   * @param asOf the day of the stock, counted from 1970-01-01
   * @param months room for the demand of all months
   * @param to takes them, by their indices
   */
  static void all(StockLine line, int asOf, long[] months, double[] to) {
    for (int i = 0; i < line.months(); i++) {
      months[i] = line.demand(i);
    }
    statistics(months, line.months(), to);
    double year = 0;
    for (int i = Math.max(0, line.months() - YEAR_MONTHS); i < line.months(); i++) {
      year += months[i] / THOUSAND;
    }
    double emergency = line.emergency() / THOUSAND;
    double sold = year - line.lost() / THOUSAND;
    double onHand = line.onHand() / THOUSAND;
    double average = known(line.averageOnHand(), THOUSAND);
    double cost = known(line.unitCost(), TEN_THOUSAND);
    double price = known(line.price(), TEN_THOUSAND);
    to[YEAR_DEMAND.index()] = year;
    to[IDLE_DAYS.index()] = idleDays(line, asOf);
    to[STOCK_VALUE.index()] = onHand * cost;
    double turnover = ratio(sold * cost, average * cost);
    to[TURNOVER.index()] = turnover;
    to[TRUE_TURNOVER.index()] = ratio((sold - emergency) * cost, average * cost);
    to[MONTHS_SUPPLY.index()] = ratio(onHand * cost, sold * cost / YEAR_MONTHS);
    to[DAYS_SUPPLY.index()] = ratio(YEAR_DAYS, turnover);
    to[FILL_RATE.index()] = ratio(sold - emergency, year);
    to[MARGIN_RETURN.index()] = ratio(sold * (price - cost), average * cost);
  }

  /** Works out what depends on the demand of the months alone, in thousandths. */
  static void statistics(long[] months, int count, double[] to) {
    double sum = 0;
    int times = 0;
    for (int i = 0; i < count; i++) {
      double demand = months[i] / THOUSAND;
      sum += demand;
      times += demand > 0 ? 1 : 0;
    }
    double mean = ratio(sum, count);
    double size = ratio(sum, times);
    double squares = 0;
    double sizeSquares = 0;
    for (int i = 0; i < count; i++) {
      double demand = months[i] / THOUSAND;
      squares += (demand - mean) * (demand - mean);
      sizeSquares += demand > 0 ? (demand - size) * (demand - size) : 0;
    }
    to[MEAN.index()] = mean;
    to[DEVIATION.index()] = Math.sqrt(ratio(squares, count - 1.0));
    to[CV2.index()] = ratio(sizeSquares, times - 1.0) / (size * size);
    to[DEMAND_INTERVAL.index()] = ratio(count, times);
  }

  private static double idleDays(StockLine line, int asOf) {
    int last = line.lastIssue() == StockLine.NO_DAY ? line.lastReceipt() : line.lastIssue();
    return last == StockLine.NO_DAY ? Double.NaN : asOf - last;
  }

  private static double known(long value, double unit) {
    return value == StockLine.UNKNOWN ? Double.NaN : value / unit;
  }

  private static double ratio(double numerator, double denominator) {
    return denominator > 0 ? numerator / denominator : Double.NaN;
  }
}
