package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.parts.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One demand under the numbers of a day. */
final class DemandStudy {

  private static final double UNIT = 1000;

  private final DemandNumbers numbers;

  /** Of each period, the oldest first. */
  private final long[] thousandths;

  private final DemandScan scan = new DemandScan();

  private DemandStudy(DemandNumbers numbers, long[] thousandths) {
    this.numbers = numbers;
    this.thousandths = thousandths;
    scan.scan(thousandths, 0, thousandths.length);
  }

  DemandNumbers numbers() {
    return numbers;
  }

  /** The statistics of all periods. */
  DemandScan scan() {
    return scan;
  }

  /**
   * The study of a demand.
   *
   * @throws IllegalArgumentException if a demand is negative
   */
  static DemandStudy of(DemandNumbers numbers, List<Quantity> demand) {
    checkArgument(
        demand.stream().noneMatch(Quantity::isNegative),
        "DemandRules.demand must not be negative, but was %s",
        demand);
    long[] thousandths = demand.stream().mapToLong(Quantity::thousandths).toArray();
    return new DemandStudy(numbers, thousandths);
  }

  /** The forecast of a period in units; not a number where there is none. */
  double forecast(ForecastMethod method) {
    return scan.demands() == 0
        ? Double.NaN
        : numbers.forecast(method, thousandths, 0, thousandths.length) / UNIT;
  }

  /** The variance of a period, in units. */
  double variance() {
    return scan.variance(numbers.sample) / UNIT / UNIT;
  }

  /** What there is to know of the demand of an interval. */
  CoverFacts cover(
      Optional<DemandPattern> pattern, double forecast, CoverQuestion question, BigDecimal level) {
    double periods = question.periods().doubleValue();
    double mean = forecast * periods;
    double variance =
        Cover.variance(
            forecast,
            variance(),
            periods,
            question.leadTimeDeviation().orElse(BigDecimal.ZERO).doubleValue());
    int runs = Cover.runs(scan.periods(), periods);
    // without a demand nothing else is tested
    Optional<CoverCase> tested =
        pattern.map(
            known ->
                new CoverCase(
                    numbers.occurrence(scan),
                    known,
                    question.distribution().orElse(DemandDistribution.NONE),
                    !Double.isNaN(variance()),
                    runs > 0,
                    numbers.isNormal(mean),
                    numbers.dispersion(mean, variance),
                    runs >= numbers.leastRuns));
    return new CoverFacts(
        numbers, tested, scan.periods(), periods, mean, variance, level, Optional.empty());
  }

  /** The stock that is enough; empty where it is not defined. */
  Optional<Quantity> point(DemandDistribution distribution, CoverFacts facts, long step) {
    double level = facts.level().doubleValue();
    long found =
        DemandScale.point(
            distribution,
            facts.mean(),
            facts.variance(),
            level,
            Quantiles.standardNormal(level),
            step,
            thousandths,
            0,
            thousandths.length,
            facts.periods(),
            new long[thousandths.length + 1]);
    return found < 0 ? Optional.empty() : Optional.of(new Quantity(found));
  }
}
