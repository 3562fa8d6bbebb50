package io.dealership.rules.tool;

import io.dealership.rules.decision.FactType;

/** The facts of the table of purchases: those of the question. */
final class EquipmentPurchaseFacts {

  static final FactType<EquipmentPurchaseQuestion> TYPE =
      FactType.builder(EquipmentPurchaseQuestion.class)
          .optionalFlag("applied", EquipmentPurchaseQuestion::applied)
          .optionalFlag("reviewed", EquipmentPurchaseQuestion::reviewed)
          .optionalFlag("approved", EquipmentPurchaseQuestion::approved)
          .build();

  private EquipmentPurchaseFacts() {}
}
