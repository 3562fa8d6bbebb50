package io.dealership.rules.storeroom;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Implied;
import io.dealership.rules.gate.NeededCodes;
import java.util.Optional;

/**
 * The facts of the table of storage.
 *
 * @param standards what every stored part asks for
 * @param safePoints what oil and stock that burns easily ask for
 */
record PartsStorageFacts(
    PartsStorageQuestion question, NeededCodes standards, NeededCodes safePoints) {

  static final FactType<PartsStorageFacts> TYPE =
      FactType.builder(PartsStorageFacts.class)
          .optionalChoice("goods", StoredGoods.class, f -> f.question.goods())
          .optionalFlag("safelyKept", f -> Implied.by(f.dangerous(), f.safePoints.complete()))
          .optionalFlag("standardsKept", f -> f.standards.complete())
          // for messages only
          .optionalWords("brokenSafety", f -> f.safePoints.words())
          .optionalWords("brokenStandards", f -> f.standards.words())
          .build();

  private Optional<Boolean> dangerous() {
    return question
        .goods()
        .map(goods -> goods == StoredGoods.OIL || goods == StoredGoods.FLAMMABLE_STOCK);
  }
}
