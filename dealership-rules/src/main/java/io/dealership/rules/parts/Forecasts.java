package io.dealership.rules.parts;

/**
 * Forecasts of the demand of a period, from a run of demands: formulas only, which make no garbage.
 *
 * <p>Demands are thousandths of a unit, at least nothing, the oldest first, from {@code from} up to
 * {@code to}, exclusive; so is the forecast. It is not a number where nothing can be said.
 *
 * <h2>Source</h2>
 *
 * <p>Croston (1972); Syntetos and Boylan (2005) for the factor against its bias; Teunter, Syntetos
 * and Babai (2011). How each starts is stated at it: the authors leave it open.
 */
final class Forecasts {

  private Forecasts() {}

  /** The mean of the last {@code window} periods, or of all where there are fewer. */
  static double movingAverage(long[] demand, int from, int to, int window) {
    int start = Math.max(from, to - window);
    long sum = 0;
    for (int i = start; i < to; i++) {
      sum += demand[i];
    }
    return (double) sum / (to - start); // 0 / 0 is not a number
  }

  /** Simple exponential smoothing; the level starts as the demand of the first period. */
  static double smoothing(long[] demand, int from, int to, double alpha) {
    if (from == to) {
      return Double.NaN;
    }
    double level = demand[from];
    for (int i = from + 1; i < to; i++) {
      level += alpha * (demand[i] - level);
    }
    return level;
  }

  /**
   * Croston: the smoothed size of a demand for each period of the smoothed interval.
   *
   * <p>Size and interval start as those of the first demand, the interval counted from before the
   * first period. Both change in periods with a demand only.
   */
  static double croston(long[] demand, int from, int to, double alpha, double beta) {
    double size = Double.NaN;
    double interval = Double.NaN;
    int gap = 0;
    for (int i = from; i < to; i++) {
      gap++;
      long each = demand[i];
      if (each != 0) {
        if (Double.isNaN(size)) {
          size = each;
          interval = gap;
        } else {
          size += alpha * (each - size);
          interval += beta * (gap - interval);
        }
        gap = 0;
      }
    }
    return size / interval;
  }

  /** Syntetos and Boylan: Croston, less half the constant of the intervals. */
  static double sba(long[] demand, int from, int to, double alpha, double beta) {
    return (1 - beta / 2) * croston(demand, from, to, alpha, beta);
  }

  /**
   * Teunter, Syntetos and Babai: the smoothed size of a demand times the smoothed probability of
   * one, so that it fades while nothing is asked for.
   *
   * <p>The size starts as the first demand and the probability as one in the periods up to it; the
   * probability changes in every period after it.
   */
  static double tsb(long[] demand, int from, int to, double alpha, double beta) {
    double size = Double.NaN;
    double probability = Double.NaN;
    for (int i = from; i < to; i++) {
      long each = demand[i];
      if (Double.isNaN(size)) {
        if (each != 0) {
          size = each;
          probability = 1.0 / (i + 1 - from);
        }
      } else if (each != 0) {
        size += alpha * (each - size);
        probability += beta * (1 - probability);
      } else {
        probability -= beta * probability;
      }
    }
    return size * probability;
  }
}
