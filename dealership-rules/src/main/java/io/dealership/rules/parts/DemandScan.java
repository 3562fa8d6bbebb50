package io.dealership.rules.parts;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The statistics of a run of demands, a period each: made once and filled anew for every part, so
 * that a review of a million parts makes no garbage. Not safe to share.
 *
 * <p>Demands are thousandths of a unit, at least nothing; means and deviations are thousandths too.
 *
 * <h2>Source</h2>
 *
 * <p>Syntetos, Boylan, Croston (2005), On the categorization of demand patterns, for p and the
 * square of the coefficient of variation of the sizes.
 */
final class DemandScan {

  /** So near a limit, the variation is compared with it exactly. */
  private static final double NEAR = 1e-9;

  /** Below this, squares that are summed and multiplied are exact in a long. */
  private static final double EXACT = 9e18;

  private long[] demand = new long[0];
  private int from;
  private int to;
  private int demands;
  private int last;
  private long total;

  /** The sum of the squared distances of the demands that are not nothing from their mean. */
  private double squares;

  /**
   * Takes the periods {@code from} up to {@code to}, exclusive, the oldest first. The array is kept
   * and must not change until the next scan.
   */
  void scan(long[] all, int start, int end) {
    demand = all;
    from = start;
    to = end;
    int count = 0;
    long sum = 0;
    long ofSquares = 0;
    for (int i = start; i < end; i++) {
      long each = all[i];
      sum += each;
      ofSquares += each * each;
      count += each != 0 ? 1 : 0;
    }
    demands = count;
    total = sum;
    last = end - 1;
    while (last >= start && all[last] == 0) {
      last--;
    }
    if (count < 2) {
      squares = 0;
    } else if ((double) sum * sum * count < EXACT) {
      // no square above overflows: exact but for one division
      squares = (double) (count * ofSquares - sum * sum) / count;
    } else {
      squares = squaresOf(all, start, last, (double) sum / count);
    }
  }

  private static double squaresOf(long[] all, int start, int last, double mean) {
    double squares = 0;
    for (int i = start; i <= last; i++) {
      if (all[i] != 0) {
        double off = all[i] - mean;
        squares += off * off;
      }
    }
    return squares;
  }

  /** The number of periods. */
  int periods() {
    return to - from;
  }

  /** The number of periods with a demand. */
  int demands() {
    return demands;
  }

  /** The sum of all demands. */
  long total() {
    return total;
  }

  /** How many periods ago the last demand was, 0 in the last one; all of them if there is none. */
  int sinceLast() {
    return demands == 0 ? periods() : to - 1 - last;
  }

  /** The mean of all periods; not a number without a period. */
  double mean() {
    return (double) total / periods();
  }

  /** The mean of the periods with a demand; not a number without one. */
  double meanSize() {
    return (double) total / demands;
  }

  /** The number of periods with a demand among the last {@code window}. */
  int demandsWithin(int window) {
    int count = 0;
    for (int i = Math.max(from, to - window); i < to; i++) {
      if (demand[i] != 0) {
        count++;
      }
    }
    return count;
  }

  /** Periods for each one with a demand: p as a ratio; infinite without a demand. */
  double ratio() {
    return (double) periods() / demands;
  }

  /**
   * The mean number of periods from one demand to the next: p as an interval. The first is counted
   * from before the first period, and what follows the last demand does not count.
   */
  double interval() {
    return (double) (last + 1 - from) / demands;
  }

  /** The variance of the sizes of demands; not a number where it is not defined. */
  double sizeVariance(boolean sample) {
    return squares / (sample ? demands - 1 : demands);
  }

  /** The square of the coefficient of variation of the sizes; not a number if not defined. */
  double sizeVariation(boolean sample) {
    double mean = meanSize();
    return sizeVariance(sample) / (mean * mean);
  }

  /** The variance of all periods; not a number where it is not defined. */
  double variance(boolean sample) {
    int n = periods();
    if (demands == 0) {
      return sample && n < 2 ? Double.NaN : 0;
    }
    // of the sizes around their own mean, and of the two means around the mean of all
    double size = meanSize();
    double all = squares + size * size * demands * (n - demands) / n;
    return all / (sample ? n - 1 : n);
  }

  /** The square of the coefficient of variation of all periods; not a number if not defined. */
  double variation(boolean sample) {
    double mean = mean();
    return variance(sample) / (mean * mean);
  }

  /** Whether {@link #sizeVariation} is at least a limit: exactly, also on it. */
  boolean isSizeVariationFrom(BigDecimal limit, double asDouble, boolean sample) {
    return isFrom(sizeVariation(sample), demands, limit, asDouble, sample);
  }

  /** Whether {@link #variation} is at least a limit: exactly, also on it. */
  boolean isVariationFrom(BigDecimal limit, double asDouble, boolean sample) {
    return isFrom(variation(sample), periods(), limit, asDouble, sample);
  }

  private boolean isFrom(double value, int n, BigDecimal limit, double asDouble, boolean sample) {
    if (Math.abs(value - asDouble) > NEAR * Math.max(1, asDouble)) {
      return value > asDouble;
    }
    // n (n sum of squares - square of the sum) / ((n - 1) square of the sum), in whole numbers
    BigInteger sum = BigInteger.valueOf(total);
    BigInteger ofSquares = BigInteger.ZERO;
    for (int i = from; i < to; i++) {
      BigInteger each = BigInteger.valueOf(demand[i]);
      ofSquares = ofSquares.add(each.multiply(each));
    }
    BigInteger count = BigInteger.valueOf(n);
    BigInteger square = sum.multiply(sum);
    BigInteger numerator = count.multiply(ofSquares).subtract(square);
    BigInteger denominator = square;
    if (sample) {
      numerator = numerator.multiply(count);
      denominator = denominator.multiply(BigInteger.valueOf(n - 1L));
    }
    return new BigDecimal(numerator).compareTo(limit.multiply(new BigDecimal(denominator))) >= 0;
  }
}
