package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;

/** The facts of the table of cars that are left: those of the question. */
final class CarLeftFacts {

  static final FactType<CarLeftQuestion> TYPE =
      FactType.builder(CarLeftQuestion.class)
          .optionalFlag("doorsLocked", CarLeftQuestion::doorsLocked)
          .optionalFlag("keyTaken", CarLeftQuestion::keyTaken)
          .optionalFlag("goodsAboard", CarLeftQuestion::goodsAboard)
          .optionalFlag("boxLocked", CarLeftQuestion::boxLocked)
          .optionalFlag("endOfWork", CarLeftQuestion::endOfWork)
          .optionalFlag("inGarage", CarLeftQuestion::inGarage)
          .optionalFlag("checkedUnderWay", CarLeftQuestion::checkedUnderWay)
          .optionalFlag("checkedAfterDrive", CarLeftQuestion::checkedAfterDrive)
          .build();

  private CarLeftFacts() {}
}
