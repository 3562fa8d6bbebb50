package io.dealership.rules.parts;

/**
 * The textbook formulas of order quantities; all amounts in one unit of money, all rates for one
 * span of time.
 *
 * <h2>Source</h2>
 *
 * <p>Snyder and Shen, Fundamentals of Supply Chain Theory, chapters 3 and 4.
 */
final class OrderFormulas {

  private OrderFormulas() {}

  /** The economic order quantity; an infinite one where holding costs nothing. */
  static double economicQuantity(double perOrder, double holding, double demand) {
    return Math.sqrt(2 * perOrder * demand / holding);
  }

  /** What ordering and holding cost with some order quantity. */
  static double costOf(double quantity, double perOrder, double holding, double demand) {
    return perOrder * demand / quantity + holding * quantity / 2;
  }

  /** The share of cases in which an order that is not repeated should be enough. */
  static double criticalRatio(double over, double under) {
    return under / (over + under);
  }

  /** What an order of the best quantity is expected to cost under normal demand. */
  static double normalCost(double over, double under, double deviation) {
    double z = Quantiles.standardNormal(criticalRatio(over, under));
    return (over + under) * deviation * Quantiles.standardDensity(z);
  }

  /** What an order is expected to cost under Poisson demand: too much and too little of it. */
  static double poissonCost(long quantity, double mean, double over, double under) {
    // the sums stay below the order, so that no tail has to be cut
    double logTerm = -mean;
    double left = 0;
    for (long k = 0; k < quantity; k++) {
      left += (quantity - k) * Math.exp(logTerm);
      logTerm += Math.log(mean / (k + 1));
    }
    double lacking = mean - quantity + left;
    return over * left + under * lacking;
  }
}
