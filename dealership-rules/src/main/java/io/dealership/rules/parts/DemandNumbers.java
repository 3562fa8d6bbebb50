package io.dealership.rules.parts;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.gate.LayeredPack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** The numbers and conventions of a day, read from the packs once. */
final class DemandNumbers {

  private static final int MOST_PERIODS = 1200;
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  /** Whether deviations are those of a sample (n - 1), else of a population (n). */
  final boolean sample;

  /** Whether p is the mean interval between demands, else the ratio of periods. */
  final boolean interval;

  /** What the variation of a single demand is taken for under the deviation of a sample. */
  final SizeVariation singleDemand;

  final BigDecimal intervalLimit;
  final double intervalFrom;
  final BigDecimal variationLimit;
  final double variationFrom;

  final BigDecimal steadyBelow;
  final BigDecimal steadySquare;
  final double steadyFrom;
  final BigDecimal changingBelow;
  final BigDecimal changingSquare;
  final double changingFrom;

  final int movementWindow;
  final int oftenFrom;

  final int leastPeriods;
  final int averageOver;
  final double smoothing;
  final double crostonSize;
  final double crostonInterval;
  final double tsbSize;
  final double tsbProbability;
  final int fadingFrom;

  final BigDecimal overLimit;
  final double overFrom;
  final BigDecimal normalMean;
  final double normalFrom;
  final int leastRuns;

  final ValueCuts.Rule values;

  private DemandNumbers(LayeredPack pack, LocalDate on) {
    sample = is(pack, DemandRules.DEVIATION, on, "sample", "population");
    interval = is(pack, DemandRules.INTERVAL_CONVENTION, on, "interval", "ratio");
    singleDemand =
        switch (pack.choice(
            DemandRules.SINGLE_DEMAND, on, Set.of("undetermined", "steady", "variable"))) {
          case "steady" -> SizeVariation.STEADY;
          case "variable" -> SizeVariation.VARIABLE;
          default -> SizeVariation.UNDEFINED;
        };
    intervalLimit = within(pack, DemandRules.INTERVAL_LIMIT, on, BigDecimal.ONE, MOST);
    intervalFrom = intervalLimit.doubleValue();
    variationLimit = within(pack, DemandRules.VARIATION_LIMIT, on, BigDecimal.ZERO, MOST);
    variationFrom = variationLimit.doubleValue();
    steadyBelow = within(pack, DemandRules.STEADY_BELOW, on, BigDecimal.ZERO, MOST);
    steadySquare = steadyBelow.multiply(steadyBelow);
    steadyFrom = steadySquare.doubleValue();
    changingBelow = within(pack, DemandRules.CHANGING_BELOW, on, steadyBelow, MOST);
    changingSquare = changingBelow.multiply(changingBelow);
    changingFrom = changingSquare.doubleValue();
    movementWindow = pack.number(DemandRules.MOVEMENT_WINDOW, on, 1, MOST_PERIODS);
    oftenFrom = pack.number(DemandRules.FAST_FROM, on, 1, movementWindow);
    leastPeriods = pack.number(DemandRules.LEAST_PERIODS, on, 1, MOST_PERIODS);
    averageOver = pack.number(DemandRules.AVERAGE_OVER, on, 1, MOST_PERIODS);
    smoothing = constant(pack, DemandRules.SMOOTHING, on);
    crostonSize = constant(pack, DemandRules.CROSTON_SIZE, on);
    crostonInterval = constant(pack, DemandRules.CROSTON_INTERVAL, on);
    tsbSize = constant(pack, DemandRules.TSB_SIZE, on);
    tsbProbability = constant(pack, DemandRules.TSB_PROBABILITY, on);
    fadingFrom = pack.number(DemandRules.FADING_FROM, on, 1, MOST_PERIODS);
    overLimit = within(pack, DemandRules.OVER_FROM, on, BigDecimal.ONE, MOST);
    overFrom = overLimit.doubleValue();
    normalMean = within(pack, DemandRules.NORMAL_FROM, on, BigDecimal.ZERO, MOST);
    normalFrom = normalMean.doubleValue();
    leastRuns = pack.number(DemandRules.LEAST_RUNS, on, 1, MOST_PERIODS);
    BigDecimal a = within(pack, DemandRules.A_BELOW, on, BigDecimal.ZERO, BigDecimal.ONE);
    values =
        new ValueCuts.Rule(
            a,
            within(pack, DemandRules.B_BELOW, on, a, BigDecimal.ONE),
            is(pack, DemandRules.VALUE_SHARE, on, "after-item", "before-item"),
            is(pack, DemandRules.VALUE_TIES, on, "best", "worst"));
  }

  static DemandNumbers of(LayeredPack pack, LocalDate on) {
    return new DemandNumbers(pack, on);
  }

  private static boolean is(
      LayeredPack pack, String name, LocalDate on, String yes, String otherwise) {
    return pack.choice(name, on, Set.of(yes, otherwise)).equals(yes);
  }

  /** A number that has to be in a range, both ends included. */
  static BigDecimal within(
      LayeredPack pack, String name, LocalDate on, BigDecimal least, BigDecimal most) {
    BigDecimal value = pack.parameter(name, on).number();
    checkArgument(
        value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
        "Parameter '%s' must be from %s to %s, but was %s",
        name,
        least.toPlainString(),
        most.toPlainString(),
        value.toPlainString());
    return value;
  }

  /** A share above nothing and below the whole, such as a service level. */
  static BigDecimal share(LayeredPack pack, String name, LocalDate on) {
    BigDecimal value = pack.parameter(name, on).number();
    checkArgument(
        value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0,
        "Parameter '%s' must be above 0 and below 1, but was %s",
        name,
        value.toPlainString());
    return value;
  }

  /** A quantity above nothing. */
  static Quantity positive(LayeredPack pack, String name, LocalDate on) {
    Quantity value = Quantity.of(pack.parameter(name, on).number());
    checkArgument(value.isPositive(), "Parameter '%s' must be above 0, but was %s", name, value);
    return value;
  }

  private static double constant(LayeredPack pack, String name, LocalDate on) {
    BigDecimal value = within(pack, name, on, BigDecimal.ZERO, BigDecimal.ONE);
    checkArgument(value.signum() > 0, "Parameter '%s' must be above 0, but was 0", name);
    return value.doubleValue();
  }

  // ---- where a demand stands ----

  double ratio(DemandScan demand) {
    return interval ? demand.interval() : demand.ratio();
  }

  Occurrence occurrence(DemandScan demand) {
    if (demand.demands() == 0) {
      return Occurrence.NONE;
    }
    return ratio(demand) < intervalFrom ? Occurrence.FREQUENT : Occurrence.RARE;
  }

  SizeVariation sizes(DemandScan demand) {
    if (demand.demands() == 0) {
      return SizeVariation.UNDEFINED;
    }
    if (sample && demand.demands() == 1) {
      return singleDemand;
    }
    return demand.isSizeVariationFrom(variationLimit, variationFrom, sample)
        ? SizeVariation.VARIABLE
        : SizeVariation.STEADY;
  }

  Steadiness steadiness(DemandScan demand) {
    if (demand.demands() == 0) {
      return Steadiness.NO_DEMAND;
    }
    if (sample && demand.periods() == 1) {
      return Steadiness.TOO_SHORT;
    }
    if (!demand.isVariationFrom(steadySquare, steadyFrom, sample)) {
      return Steadiness.STEADY;
    }
    return demand.isVariationFrom(changingSquare, changingFrom, sample)
        ? Steadiness.WILD
        : Steadiness.CHANGING;
  }

  /** How often there were so many periods with a demand. */
  Movement movement(int demands) {
    if (demands == 0) {
      return Movement.NEVER;
    }
    return demands >= oftenFrom ? Movement.OFTEN : Movement.SELDOM;
  }

  /** Whether the history is too short for more than a mean. */
  boolean isShort(int periods) {
    return periods < leastPeriods;
  }

  /** Whether the last demand is so long ago that the part may be dying. */
  boolean fading(DemandScan demand) {
    return demand.sinceLast() >= fadingFrom;
  }

  /** How variance and mean compare, both in units, of a mean above nothing. */
  Dispersion dispersion(double mean, double variance) {
    return variance >= overFrom * mean ? Dispersion.OVER : Dispersion.WITHIN;
  }

  boolean isNormal(double meanOfInterval) {
    return meanOfInterval >= normalFrom;
  }

  /** A forecast in thousandths of a unit; not a number where there was never a demand. */
  double forecast(ForecastMethod method, long[] demand, int from, int to) {
    return switch (method) {
      case NONE -> Double.NaN;
      case MOVING_AVERAGE -> Forecasts.movingAverage(demand, from, to, averageOver);
      case EXPONENTIAL_SMOOTHING -> Forecasts.smoothing(demand, from, to, smoothing);
      case CROSTON -> Forecasts.croston(demand, from, to, crostonSize, crostonInterval);
      case SBA -> Forecasts.sba(demand, from, to, crostonSize, crostonInterval);
      case TSB -> Forecasts.tsb(demand, from, to, tsbSize, tsbProbability);
    };
  }
}
