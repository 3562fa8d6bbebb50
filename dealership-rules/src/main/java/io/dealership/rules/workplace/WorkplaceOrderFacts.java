package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.NeededCodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of the table of the workplace.
 *
 * @param neverOnFloor the codes of what must not lie on the floor
 */
record WorkplaceOrderFacts(
    WorkplaceOrderQuestion question,
    List<String> neverOnFloor,
    NeededCodes levels,
    FireCheck fireCheck) {

  static final FactType<WorkplaceOrderFacts> TYPE =
      FactType.builder(WorkplaceOrderFacts.class)
          .optionalFlag("smoking", f -> f.question.smoking())
          .optionalFlag("wasteInPlace", f -> f.question.wasteInPlace())
          .optionalFlag("wasteCollectorDesignated", f -> f.question.wasteCollectorDesignated())
          .optionalFlag("weldingDone", f -> f.question.weldingDone())
          .optionalFlag("checkedAfterWelding", f -> f.question.checkedAfterWelding())
          .optionalFlag("fireEquipment", f -> f.question.fireEquipment())
          .optionalFlag("floorClear", WorkplaceOrderFacts::floorClear)
          .optionalInteger("fireCheckOverdueDays", f -> f.fireCheck.overdueDays())
          .optionalFlag("levelsKept", f -> f.levels.complete())
          // for messages only
          .optionalText("onFloor", WorkplaceOrderFacts::onFloorText)
          .optionalText("levelsFailed", f -> f.levels.codes())
          .optionalDate("lastFireCheckOn", f -> f.fireCheck.last())
          .optionalDate("fireCheckDueOn", f -> f.fireCheck.dueOn())
          .build();

  private Optional<Boolean> floorClear() {
    return onFloor().isEmpty() ? question.floorSeen().filter(seen -> seen) : Optional.of(false);
  }

  private Set<String> onFloor() {
    Set<String> things = new LinkedHashSet<>(neverOnFloor);
    things.retainAll(question.onFloor().stream().map(FloorThing::code).toList());
    return things;
  }

  private Optional<String> onFloorText() {
    return onFloor().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", onFloor()));
  }
}
