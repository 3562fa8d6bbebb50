package io.dealership.rules.carstock;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The facts of the table of the inventory alert index.
 *
 * @param index the index in percent
 * @param line the line between shrinking and easing
 */
record AlertIndexFacts(Optional<BigDecimal> index, BigDecimal line) {

  static final FactType<AlertIndexFacts> TYPE =
      FactType.builder(AlertIndexFacts.class)
          .optionalDecimal("overLine", f -> f.index.map(value -> value.subtract(f.line)))
          // for messages only
          .optionalDecimal("alertIndex", AlertIndexFacts::index)
          .optionalDecimal("line", f -> Optional.of(f.line))
          .build();
}
