package io.dealership.rules.parts;

import io.dealership.core.parts.Quantity;
import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts of the table of distributions.
 *
 * @param tested empty where nothing is known of the demand
 * @param mean of the demand of the interval, in units
 * @param variance of it, in units
 * @param point empty as long as it was not computed, and where it is not defined
 */
record CoverFacts(
    DemandNumbers numbers,
    Optional<CoverCase> tested,
    int history,
    double periods,
    double mean,
    double variance,
    BigDecimal level,
    Optional<Quantity> point) {

  static final FactType<CoverFacts> TYPE =
      FactType.builder(CoverFacts.class)
          .optionalChoice("occurrence", Occurrence.class, f -> f.of(CoverCase::occurrence))
          .optionalChoice("demandPattern", DemandPattern.class, f -> f.of(CoverCase::pattern))
          .optionalChoice(
              "chosenDistribution", DemandDistribution.class, f -> f.of(CoverCase::chosen))
          .optionalFlag("varianceKnown", f -> f.of(CoverCase::varianceKnown))
          .optionalFlag("anyRuns", f -> f.of(CoverCase::anyRuns))
          .optionalFlag("highVolume", f -> f.of(CoverCase::highVolume))
          .optionalChoice("dispersion", Dispersion.class, f -> f.of(CoverCase::dispersion))
          .optionalFlag("enoughRuns", f -> f.of(CoverCase::enoughRuns))
          // for messages only
          .integer("periods", CoverFacts::history)
          .integer("runs", f -> Cover.runs(f.history, f.periods))
          .integer("leastRuns", f -> f.numbers.leastRuns)
          .optionalDecimal("coverPeriods", f -> Shown.rounded(f.periods))
          .optionalDecimal("intervalDemand", f -> Shown.rounded(f.mean))
          .optionalDecimal("serviceLevel", f -> Optional.of(f.level))
          .optionalDecimal("normalFrom", f -> Optional.of(f.numbers.normalMean))
          .optionalDecimal("dispersionIndex", f -> Shown.rounded(f.variance / f.mean))
          .optionalDecimal("overFrom", f -> Optional.of(f.numbers.overLimit))
          .optionalText("point", f -> Shown.text(f.point))
          .build();

  /** Facts for a table that is asked before there is a demand. */
  static CoverFacts of(DemandNumbers numbers, CoverCase tested) {
    return new CoverFacts(
        numbers,
        Optional.of(tested),
        0,
        0,
        Double.NaN,
        Double.NaN,
        BigDecimal.ZERO,
        Optional.empty());
  }

  private <T> Optional<T> of(Function<CoverCase, T> part) {
    return tested.map(part);
  }

  CoverFacts with(Optional<Quantity> found) {
    return new CoverFacts(numbers, tested, history, periods, mean, variance, level, found);
  }
}
