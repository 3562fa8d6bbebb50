package io.dealership.rules.parts;

import io.dealership.rules.decision.Question;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a day, asked once for every case there is, so that a review of a million parts
 * looks up what it needs and makes no garbage. Immutable; safe to share.
 */
@SuppressWarnings("EnumOrdinal") // places within this run; they are never stored
final class DemandScale {

  private static final DemandPattern[] PATTERNS = DemandPattern.values();
  private static final SizeVariation[] SIZES = SizeVariation.values();
  private static final Occurrence[] OCCURRENCES = Occurrence.values();
  private static final Dispersion[] DISPERSIONS = Dispersion.values();

  private static final int FLAGS = 2;

  private final DemandNumbers numbers;
  private final DemandPattern[] patterns;
  private final XyzClass[] variations;
  private final FsnClass[] movements;
  private final ForecastMethod[] methods;
  private final DemandDistribution[] distributions;

  DemandScale(
      DemandNumbers numbers,
      LocalDate on,
      Question<DemandFacts, DemandPattern> pattern,
      Question<DemandFacts, XyzClass> xyz,
      Question<DemandFacts, FsnClass> fsn,
      Question<MethodFacts, ForecastMethod> method,
      Question<CoverFacts, DemandDistribution> distribution) {
    this.numbers = numbers;
    patterns = new DemandPattern[OCCURRENCES.length * SIZES.length];
    for (Occurrence occurrence : OCCURRENCES) {
      for (SizeVariation sizes : SIZES) {
        patterns[at(occurrence, sizes)] =
            pattern.decide(facts(occurrence, sizes, null, null), on).outcome().orElseThrow();
      }
    }
    variations = new XyzClass[Steadiness.values().length];
    for (Steadiness steadiness : Steadiness.values()) {
      variations[steadiness.ordinal()] =
          xyz.decide(facts(null, null, steadiness, null), on).outcome().orElseThrow();
    }
    movements = new FsnClass[Movement.values().length];
    for (Movement movement : Movement.values()) {
      movements[movement.ordinal()] =
          fsn.decide(facts(null, null, null, movement), on).outcome().orElseThrow();
    }
    methods = new ForecastMethod[OCCURRENCES.length * PATTERNS.length * FLAGS * FLAGS];
    distributions =
        new DemandDistribution
            [OCCURRENCES.length * PATTERNS.length * FLAGS * DISPERSIONS.length * FLAGS];
    for (Occurrence occurrence : OCCURRENCES) {
      for (DemandPattern each : PATTERNS) {
        fillMethods(method, on, occurrence, each);
        fillDistributions(distribution, on, occurrence, each);
      }
    }
  }

  private void fillMethods(
      Question<MethodFacts, ForecastMethod> question,
      LocalDate on,
      Occurrence occurrence,
      DemandPattern pattern) {
    for (int flags = 0; flags < FLAGS * FLAGS; flags++) {
      boolean isShort = flags / FLAGS == 1;
      boolean fading = flags % FLAGS == 1;
      MethodFacts facts =
          new MethodFacts(
              numbers,
              Optional.of(occurrence),
              isShort ? 0 : numbers.leastPeriods,
              0,
              fading,
              Optional.of(pattern),
              ForecastMethod.NONE,
              Double.NaN);
      methods[at(occurrence, pattern, isShort, fading)] =
          question.decide(facts, on).outcome().orElseThrow();
    }
  }

  private void fillDistributions(
      Question<CoverFacts, DemandDistribution> question,
      LocalDate on,
      Occurrence occurrence,
      DemandPattern pattern) {
    for (Dispersion dispersion : DISPERSIONS) {
      for (int flags = 0; flags < FLAGS * FLAGS; flags++) {
        boolean high = flags / FLAGS == 1;
        boolean runs = flags % FLAGS == 1;
        CoverCase facts =
            new CoverCase(
                occurrence, pattern, DemandDistribution.NONE, true, true, high, dispersion, runs);
        distributions[at(occurrence, pattern, high, dispersion, runs)] =
            question.decide(CoverFacts.of(numbers, facts), on).outcome().orElseThrow();
      }
    }
  }

  private DemandFacts facts(
      @Nullable Occurrence occurrence,
      @Nullable SizeVariation sizes,
      @Nullable Steadiness steadiness,
      @Nullable Movement movement) {
    return new DemandFacts(
        numbers,
        0,
        Optional.ofNullable(occurrence),
        Optional.ofNullable(sizes),
        Optional.ofNullable(steadiness),
        0,
        Optional.ofNullable(movement),
        Double.NaN,
        Double.NaN,
        Double.NaN);
  }

  private static int at(Occurrence occurrence, SizeVariation sizes) {
    return occurrence.ordinal() * SIZES.length + sizes.ordinal();
  }

  private static int at(
      Occurrence occurrence, DemandPattern pattern, boolean isShort, boolean fading) {
    int of = occurrence.ordinal() * PATTERNS.length + pattern.ordinal();
    return (of * FLAGS + (isShort ? 1 : 0)) * FLAGS + (fading ? 1 : 0);
  }

  private static int at(
      Occurrence occurrence,
      DemandPattern pattern,
      boolean high,
      Dispersion dispersion,
      boolean runs) {
    int of = occurrence.ordinal() * PATTERNS.length + pattern.ordinal();
    of = of * DISPERSIONS.length + dispersion.ordinal();
    return (of * FLAGS + (high ? 1 : 0)) * FLAGS + (runs ? 1 : 0);
  }

  /** The numbers and conventions behind it. */
  DemandNumbers numbers() {
    return numbers;
  }

  /** The pattern of a demand of one period at least. */
  DemandPattern pattern(DemandScan demand) {
    return patterns[at(numbers.occurrence(demand), numbers.sizes(demand))];
  }

  /** The class by variation of a demand of one period at least. */
  XyzClass xyz(DemandScan demand) {
    return variations[numbers.steadiness(demand).ordinal()];
  }

  /** The class by movement, in which periods before the first count as without demand. */
  FsnClass fsn(DemandScan demand) {
    return movements[numbers.movement(demand.demandsWithin(numbers.movementWindow)).ordinal()];
  }

  /** The way to forecast a demand of one period at least. */
  ForecastMethod method(DemandScan demand, DemandPattern pattern) {
    return methods[
        at(
            numbers.occurrence(demand),
            pattern,
            numbers.isShort(demand.periods()),
            numbers.fading(demand))];
  }

  /**
   * What the demand of an interval is taken to follow; nothing where its variance is not defined.
   *
   * @param mean of the interval, in units
   * @param variance of it, in units
   */
  DemandDistribution distribution(
      DemandScan demand, DemandPattern pattern, double mean, double variance, double periods) {
    if (Double.isNaN(variance)) {
      return DemandDistribution.NONE;
    }
    return distributions[
        at(
            numbers.occurrence(demand),
            pattern,
            numbers.isNormal(mean),
            numbers.dispersion(mean, variance),
            Cover.runs(demand.periods(), periods) >= numbers.leastRuns)];
  }

  /**
   * The stock that is enough for an interval with a probability, in thousandths; -1 where it is not
   * defined.
   *
   * @param mean of the interval, in units
   * @param variance of it, in units
   * @param z the standard normal quantile of {@code level}
   * @param step what the result is a multiple of, in thousandths
   * @param scratch as long as there are periods at least; it is overwritten
   */
  static long point(
      DemandDistribution distribution,
      double mean,
      double variance,
      double level,
      double z,
      long step,
      long[] demand,
      int from,
      int to,
      double periods,
      long[] scratch) {
    return switch (distribution) {
      case NONE -> -1;
      case NORMAL -> Cover.normal(mean, variance, z, step);
      case POISSON -> Cover.poisson(mean, level, step);
      case NEGATIVE_BINOMIAL -> Cover.negativeBinomial(mean, variance, level, step);
      case EMPIRICAL -> Cover.empirical(demand, from, to, periods, level, step, scratch);
    };
  }
}
