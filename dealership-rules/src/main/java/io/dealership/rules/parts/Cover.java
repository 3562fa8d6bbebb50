package io.dealership.rules.parts;

/**
 * The demand of an interval of some periods: formulas only, which make no garbage.
 *
 * <p>The mean of an interval is the mean of a period times the number of periods, and so is the
 * variance; a lead time that varies adds the square of the mean times its variance.
 */
final class Cover {

  private static final double UNIT = 1000;

  private Cover() {}

  /** The variance of the demand of an interval. */
  static double variance(double mean, double variance, double periods, double leadTimeDeviation) {
    return variance * periods + mean * mean * leadTimeDeviation * leadTimeDeviation;
  }

  /** The number of whole periods that an interval is taken for where periods are counted. */
  static int width(double periods) {
    return (int) Math.ceil(periods);
  }

  /** The number of runs of so many periods on end; none where there are fewer periods. */
  static int runs(int periods, double interval) {
    return Math.max(0, periods - Math.max(1, width(interval)) + 1);
  }

  /**
   * The stock that is enough with a probability.
   *
   * @param mean of the demand of the interval, in units
   * @param variance of it, in units
   * @param z the standard normal quantile of the probability
   * @param step what the result is rounded up to a multiple of, in thousandths
   * @return thousandths, at least 0; -1 where it is not defined
   */
  static long normal(double mean, double variance, double z, long step) {
    double point = UNIT * (mean + z * Math.sqrt(variance));
    return Double.isNaN(point) ? -1 : Math.max(0, Shown.upTo(point, step));
  }

  /** As {@link #normal}, for a demand of pieces. */
  static long poisson(double mean, double level, long step) {
    return Double.isNaN(mean) ? -1 : pieces(Quantiles.poisson(mean, level), step);
  }

  /** As {@link #normal}, for a demand of pieces whose variance is above the mean. */
  static long negativeBinomial(double mean, double variance, double level, long step) {
    return Double.isNaN(mean + variance)
        ? -1
        : pieces(Quantiles.negativeBinomial(mean, variance, level), step);
  }

  private static long pieces(long count, long step) {
    return Shown.upTo(count * (long) UNIT, step);
  }

  /** As {@link #normal}, of the demands of as many periods on end, as they were. */
  static long empirical(
      long[] demand, int from, int to, double periods, double level, long step, long[] scratch) {
    if (periods == 0) {
      return 0;
    }
    long found = Quantiles.empirical(demand, from, to, width(periods), level, scratch);
    return found < 0 ? -1 : Shown.upTo(found, step);
  }
}
