package io.dealership.rules.parts;

import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the table of forecasts.
 *
 * @param pattern empty where nothing is known
 * @param chosen by hand; none where it was left to the table
 * @param forecast of a period in units; not a number as long as there is none
 */
record MethodFacts(
    DemandNumbers numbers,
    Optional<Occurrence> occurrence,
    int periods,
    int sinceLast,
    boolean fading,
    Optional<DemandPattern> pattern,
    ForecastMethod chosen,
    double forecast) {

  static final FactType<MethodFacts> TYPE =
      FactType.builder(MethodFacts.class)
          .optionalChoice("occurrence", Occurrence.class, MethodFacts::occurrence)
          .choice("chosenMethod", ForecastMethod.class, MethodFacts::chosen)
          .flag("shortHistory", f -> f.numbers.isShort(f.periods))
          .optionalChoice("demandPattern", DemandPattern.class, MethodFacts::pattern)
          .flag("fading", MethodFacts::fading)
          // for messages only
          .integer("periods", MethodFacts::periods)
          .integer("leastPeriods", f -> f.numbers.leastPeriods)
          .integer("sinceLast", MethodFacts::sinceLast)
          .optionalDecimal("forecast", f -> Shown.rounded(f.forecast))
          .build();

  static MethodFacts of(
      DemandScan demand,
      DemandNumbers numbers,
      Optional<DemandPattern> pattern,
      ForecastMethod chosen) {
    return new MethodFacts(
        numbers,
        demand.periods() > 0 ? Optional.of(numbers.occurrence(demand)) : Optional.empty(),
        demand.periods(),
        demand.sinceLast(),
        numbers.fading(demand),
        pattern,
        chosen,
        Double.NaN);
  }

  MethodFacts with(double found) {
    return new MethodFacts(numbers, occurrence, periods, sinceLast, fading, pattern, chosen, found);
  }
}
