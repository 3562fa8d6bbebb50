package io.dealership.rules.carstock;

import io.dealership.core.sales.CarMovement;
import io.dealership.core.sales.CarPlace;
import io.dealership.rules.decision.FactType;
import java.util.Optional;

/** The facts of the table of the ledger of cars; without an entry where nothing is wrong. */
record CarMovementFacts(CarLedgerIssue issue, Optional<CarMovement> movement) {

  static final FactType<CarMovementFacts> TYPE =
      FactType.builder(CarMovementFacts.class)
          .choice("ledgerIssue", CarLedgerIssue.class, CarMovementFacts::issue)
          // for messages only
          .optionalText("entry", f -> f.movement.map(entry -> entry.number().value()))
          .optionalText("car", f -> f.movement.map(entry -> entry.vin().toString()))
          .optionalText("place", f -> f.movement.flatMap(CarMovement::from).map(CarPlace::name))
          .optionalDate("happenedOn", f -> f.movement.map(entry -> entry.at().toLocalDate()))
          .optionalDate("writtenOn", f -> f.movement.map(entry -> entry.recordedAt().toLocalDate()))
          .build();
}
