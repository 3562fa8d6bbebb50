package io.dealership.rules.parts;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much covers the demand of an interval with a probability: the least quantity that is enough
 * in at least that share of intervals.
 *
 * <p>Whole numbers are pieces. The sums run from nothing up, term by term, and make no garbage.
 */
final class Quantiles {

  /** Beyond as many pieces a sum of terms gives way to the gamma distribution. */
  static final double MOST_SUMMED = 100_000;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** A term is scaled down when it grows past this, and taken as it is when it is near one. */
  private static final double LARGE = 1e250;

  private static final double LOG_LARGE = Math.log(LARGE);

  /** The logarithm of the least term that a double holds with all its digits. */
  private static final double LEAST_LOG = -700;

  private static final double NEAR = 1e-9;

  private Quantiles() {}

  /** The standard normal quantile: 1.6449 at 0.95. */
  static double standardNormal(double level) {
    return STANDARD.inverseCumulativeProbability(level);
  }

  /** The density of the standard normal distribution. */
  static double standardDensity(double z) {
    return STANDARD.density(z);
  }

  /**
   * The quantile of the Poisson distribution.
   *
   * @param mean in pieces, at least 0
   * @param level above 0 and below 1
   */
  static long poisson(double mean, double level) {
    if (mean == 0) {
      return 0;
    }
    if (mean > MOST_SUMMED) {
      return gamma(mean, mean, level);
    }
    return summed(-mean, mean, 0, level);
  }

  /**
   * The quantile of the negative binomial distribution with this mean and variance, whose number of
   * successes is a real one; of the Poisson distribution where the variance is not above the mean.
   *
   * @param mean in pieces, at least 0
   * @param level above 0 and below 1
   */
  static long negativeBinomial(double mean, double variance, double level) {
    if (variance <= mean || mean == 0) {
      return poisson(mean, level);
    }
    if (mean > MOST_SUMMED) {
      return gamma(mean, variance, level);
    }
    // term k + 1 is term k times (k + r) / (k + 1) times q: as (r q + k q) / (k + 1)
    double q = (variance - mean) / variance;
    double rq = mean * mean / variance;
    double logFirst = -mean * mean / (variance - mean) * Math.log(variance / mean);
    return summed(logFirst, rq, q, level);
  }

  /** The first k whose sum of terms reaches the level; term k + 1 is term k (a + b k) / (k + 1). */
  private static long summed(double logFirst, double a, double b, double level) {
    double term = 1;
    double sum = 1;
    double log = logFirst;
    long k = 0;
    while (log < LEAST_LOG) {
      term *= (a + b * k) / (k + 1);
      k++;
      sum += term;
      if (term > LARGE) {
        term /= LARGE;
        sum /= LARGE;
        log += LOG_LARGE;
      }
    }
    double scale = Math.exp(log);
    term *= scale;
    sum *= scale;
    while (sum < level) {
      term *= (a + b * k) / (k + 1);
      k++;
      double next = sum + term;
      if (next == sum && k > a + 1) {
        return k; // the terms that are left no longer count in a double
      }
      sum = next;
    }
    return k;
  }

  /** Many pieces are as good as a continuous quantity with the same mean and variance. */
  private static long gamma(double mean, double variance, double level) {
    return (long)
        Math.ceil(
            GammaDistribution.of(mean * mean / variance, variance / mean)
                .inverseCumulativeProbability(level));
  }

  /**
   * The empirical quantile: the least of the demands of so many periods on end that at least the
   * level of them do not exceed. All runs count, also those that overlap.
   *
   * @param scratch as long as there are periods at least; it is overwritten
   * @return -1 where there are fewer periods than {@code width}
   */
  static long empirical(long[] demand, int from, int to, int width, double level, long[] scratch) {
    int runs = to - from - width + 1;
    if (runs < 1) {
      return -1;
    }
    long sum = 0;
    for (int i = from; i < from + width; i++) {
      sum += demand[i];
    }
    scratch[0] = sum;
    for (int i = 1; i < runs; i++) {
      sum += demand[from + i + width - 1] - demand[from + i - 1];
      scratch[i] = sum;
    }
    Arrays.sort(scratch, 0, runs);
    int enough = (int) Math.ceil(level * runs - NEAR);
    return scratch[Math.max(0, enough - 1)];
  }
}
