package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;

/** The facts of the table of hot work. */
record HotWorkFacts(HotWorkQuestion question, FireCheck fireCheck) {

  static final FactType<HotWorkFacts> TYPE =
      FactType.builder(HotWorkFacts.class)
          .optionalChoice("hotWork", HotWork.class, f -> f.question.work())
          .optionalFlag("flammablesNear", f -> f.question.flammablesNear())
          .optionalFlag("underPressure", f -> f.question.underPressure())
          .optionalFlag("nakedFlame", f -> f.question.nakedFlame())
          .optionalFlag("smoking", f -> f.question.smoking())
          .optionalFlag("welderCertified", f -> f.question.welderCertified())
          .optionalFlag("groundingChecked", f -> f.question.groundingChecked())
          .optionalFlag("protectionWorn", f -> f.question.protectionWorn())
          .optionalFlag("bottlesAway", f -> f.question.bottlesAway())
          .optionalFlag("hosesTight", f -> f.question.hosesTight())
          .optionalFlag("fireEquipment", f -> f.question.fireEquipment())
          .optionalFlag("boothOperatorDesignated", f -> f.question.boothOperatorDesignated())
          .optionalInteger("fireCheckOverdueDays", f -> f.fireCheck.overdueDays())
          // for messages only
          .optionalDate("lastFireCheckOn", f -> f.fireCheck.last())
          .optionalDate("fireCheckDueOn", f -> f.fireCheck.dueOn())
          .build();
}
