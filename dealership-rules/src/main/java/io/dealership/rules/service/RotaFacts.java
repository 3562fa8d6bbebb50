package io.dealership.rules.service;

import io.dealership.core.workshop.BusyTime;
import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Words;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The facts of the table of rotas.
 *
 * @param gap a time in which nobody can be reached
 * @param zone the zone of the store
 */
record RotaFacts(Optional<BusyTime> gap, ZoneId zone) {

  static final FactType<RotaFacts> TYPE =
      FactType.builder(RotaFacts.class)
          .flag("covered", f -> f.gap.isEmpty())
          // for messages only
          .optionalText("gapFrom", f -> f.gap.map(each -> Words.of(each.from(), f.zone)))
          .optionalText("gapUntil", f -> f.gap.map(each -> Words.of(each.until(), f.zone)))
          .build();
}
