package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;

/** The facts of the table of trips: those of the question. */
final class TripFacts {

  static final FactType<TripQuestion> TYPE =
      FactType.builder(TripQuestion.class)
          .optionalFlag("licensed", TripQuestion::licensed)
          .optionalFlag("sober", TripQuestion::sober)
          .optionalFlag("fit", TripQuestion::fit)
          .optionalFlag("calm", TripQuestion::calm)
          .optionalFlag("carSafe", TripQuestion::carSafe)
          .optionalFlag("dispatched", TripQuestion::dispatched)
          .optionalFlag("ownCar", TripQuestion::ownCar)
          .optionalFlag("handOverApproved", TripQuestion::handOverApproved)
          .optionalFlag("checkedBeforeDrive", TripQuestion::checkedBeforeDrive)
          .optionalFlag("loaded", TripQuestion::loaded)
          .optionalFlag("loadCounted", TripQuestion::loadCounted)
          .optionalFlag("slipSigned", TripQuestion::slipSigned)
          .build();

  private TripFacts() {}
}
