package io.dealership.rules.parts;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of the table of classes by value.
 *
 * @param value empty where the cost is not known
 * @param band empty where the value is not known
 */
record ValueFacts(
    ValueCuts.Rule rule, Optional<BigDecimal> value, BigDecimal total, Optional<ValueBand> band) {

  static final FactType<ValueFacts> TYPE =
      FactType.builder(ValueFacts.class)
          .optionalChoice("valueBand", ValueBand.class, ValueFacts::band)
          // for messages only
          .optionalDecimal("value", ValueFacts::value)
          .optionalDecimal("totalValue", f -> Optional.of(f.total))
          .optionalDecimal("aPercent", f -> Optional.of(f.rule.a().movePointRight(2)))
          .optionalDecimal("bPercent", f -> Optional.of(f.rule.b().movePointRight(2)))
          .build();
}
