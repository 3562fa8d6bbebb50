package io.dealership.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The statistics of the demand of a part: mean and deviation of its months, mean and variation of
 * the months with demand, and how far these are apart; 36 months, nanoseconds a part.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StockStatisticsBenchmark {

  private static final int PARTS = 10_000;
  private static final int MONTHS = StockStore.MONTHS;
  private static final double THOUSAND = 1_000;

  private final List<long[]> parts = new ArrayList<>();
  private final double[] to = new double[StockMeasure.count()];
  private final double[] months = new double[MONTHS];
  private final double[] sizes = new double[MONTHS];

  /** Reads the demand, and makes sure that all say the same of it. */
  @Setup
  public void setUp() {
    StockByHand.read(
        new ByteArrayInputStream(StockStore.csv(PARTS)),
        1,
        () ->
            line -> {
              long[] demand = new long[line.months()];
              for (int i = 0; i < demand.length; i++) {
                demand[i] = line.demand(i);
              }
              parts.add(demand);
            },
        done -> {});
    for (long[] part : parts) {
      StockMeasure.statistics(part, MONTHS, to);
      double[] ours = to.clone();
      utilities(part);
      same(ours);
      summary(part);
      same(ours);
    }
  }

  private void same(double[] ours) {
    for (StockMeasure measure :
        List.of(
            StockMeasure.MEAN,
            StockMeasure.DEVIATION,
            StockMeasure.CV2,
            StockMeasure.DEMAND_INTERVAL)) {
      double a = ours[measure.index()];
      double b = to[measure.index()];
      if (Double.isNaN(a) != Double.isNaN(b) || Math.abs(a - b) > 1e-9) {
        throw new IllegalStateException("All must agree on " + measure + ", but " + a + ", " + b);
      }
    }
  }

  /** By hand. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double byHand() {
    double sum = 0;
    for (long[] part : parts) {
      StockMeasure.statistics(part, MONTHS, to);
      sum += to[StockMeasure.MEAN.index()] + to[StockMeasure.CV2.index()];
    }
    return sum;
  }

  /** Commons Math over arrays. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double commonsMathUtilities() {
    double sum = 0;
    for (long[] part : parts) {
      utilities(part);
      sum += to[StockMeasure.MEAN.index()] + to[StockMeasure.CV2.index()];
    }
    return sum;
  }

  /** Commons Math with an object that takes one value after the other. */
  @Benchmark
  @OperationsPerInvocation(PARTS)
  public double commonsMathSummary() {
    double sum = 0;
    for (long[] part : parts) {
      summary(part);
      sum += to[StockMeasure.MEAN.index()] + to[StockMeasure.CV2.index()];
    }
    return sum;
  }

  private void utilities(long[] part) {
    int times = 0;
    for (int i = 0; i < MONTHS; i++) {
      months[i] = part[i] / THOUSAND;
      if (months[i] > 0) {
        sizes[times++] = months[i];
      }
    }
    double mean = StatUtils.mean(months);
    double size = StatUtils.mean(sizes, 0, times);
    keep(
        mean,
        Math.sqrt(StatUtils.variance(months, mean)),
        times < 2 ? Double.NaN : StatUtils.variance(sizes, size, 0, times) / (size * size),
        times);
  }

  private void summary(long[] part) {
    SummaryStatistics all = new SummaryStatistics();
    SummaryStatistics some = new SummaryStatistics();
    for (int i = 0; i < MONTHS; i++) {
      double demand = part[i] / THOUSAND;
      all.addValue(demand);
      if (demand > 0) {
        some.addValue(demand);
      }
    }
    double size = some.getMean();
    keep(
        all.getMean(),
        all.getStandardDeviation(),
        some.getN() < 2 ? Double.NaN : some.getVariance() / (size * size),
        (double) some.getN());
  }

  private void keep(double mean, double deviation, double cv2, double times) {
    to[StockMeasure.MEAN.index()] = mean;
    to[StockMeasure.DEVIATION.index()] = deviation;
    to[StockMeasure.CV2.index()] = cv2;
    to[StockMeasure.DEMAND_INTERVAL.index()] = times == 0 ? Double.NaN : MONTHS / times;
  }
}
