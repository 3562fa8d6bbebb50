package io.dealership.rules.carstock;

import io.dealership.rules.decision.FactType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The facts of the table of stock and plan.
 *
 * @param issue in which way the group departs from the plan; empty where that is not known
 * @param planned how many cars are planned; empty where the plan says nothing of the group
 */
record StructureFacts(
    Optional<StructureIssue> issue, String group, int actual, Optional<BigDecimal> planned) {

  static final FactType<StructureFacts> TYPE =
      FactType.builder(StructureFacts.class)
          .optionalChoice("structureIssue", StructureIssue.class, StructureFacts::issue)
          // for messages only
          .optionalText("group", f -> Optional.of(f.group))
          .optionalInteger("carsThere", f -> OptionalLong.of(f.actual))
          .optionalDecimal("carsPlanned", StructureFacts::planned)
          .build();
}
