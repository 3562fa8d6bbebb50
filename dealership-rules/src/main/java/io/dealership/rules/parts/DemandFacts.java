package io.dealership.rules.parts;

import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the tables about one demand; without any period nothing is known.
 *
 * @param windowDemands the periods with a demand among the last ones
 * @param movement empty where the history is too short to say
 */
record DemandFacts(
    DemandNumbers numbers,
    int periods,
    Optional<Occurrence> occurrence,
    Optional<SizeVariation> sizes,
    Optional<Steadiness> steadiness,
    int windowDemands,
    Optional<Movement> movement,
    double interval,
    double sizeVariation,
    double variation) {

  static final FactType<DemandFacts> TYPE =
      FactType.builder(DemandFacts.class)
          .optionalChoice("occurrence", Occurrence.class, DemandFacts::occurrence)
          .optionalChoice("sizes", SizeVariation.class, DemandFacts::sizes)
          .optionalChoice("steadiness", Steadiness.class, DemandFacts::steadiness)
          .optionalChoice("movement", Movement.class, DemandFacts::movement)
          // for messages only
          .integer("periods", DemandFacts::periods)
          .integer("demandsInWindow", DemandFacts::windowDemands)
          .integer("movementWindow", f -> f.numbers.movementWindow)
          .integer("fastFrom", f -> f.numbers.oftenFrom)
          .optionalDecimal("interval", f -> Shown.rounded(f.interval))
          .optionalDecimal("intervalLimit", f -> Optional.of(f.numbers.intervalLimit))
          .optionalDecimal("sizeVariation", f -> Shown.rounded(f.sizeVariation))
          .optionalDecimal("variationLimit", f -> Optional.of(f.numbers.variationLimit))
          .optionalDecimal("variation", f -> Shown.rounded(f.variation))
          .optionalDecimal("steadyBelow", f -> Optional.of(f.numbers.steadyBelow))
          .optionalDecimal("changingBelow", f -> Optional.of(f.numbers.changingBelow))
          .build();

  static DemandFacts of(DemandScan demand, DemandNumbers numbers) {
    boolean known = demand.periods() > 0;
    int within = demand.demandsWithin(numbers.movementWindow);
    Movement least = numbers.movement(within);
    Movement most =
        numbers.movement(within + Math.max(0, numbers.movementWindow - demand.periods()));
    return new DemandFacts(
        numbers,
        demand.periods(),
        known ? Optional.of(numbers.occurrence(demand)) : Optional.empty(),
        known ? Optional.of(numbers.sizes(demand)) : Optional.empty(),
        known ? Optional.of(numbers.steadiness(demand)) : Optional.empty(),
        within,
        least == most ? Optional.of(least) : Optional.empty(),
        numbers.ratio(demand),
        demand.sizeVariation(numbers.sample),
        Math.sqrt(demand.variation(numbers.sample)));
  }
}
