package io.dealership.rules.workplace;

import io.dealership.rules.decision.FactType;

/** The facts of the table of work in bays: those of the question. */
final class BayWorkFacts {

  static final FactType<BayWorkQuestion> TYPE =
      FactType.builder(BayWorkQuestion.class)
          .optionalChoice("bayWork", BayWork.class, BayWorkQuestion::work)
          .optionalFlag("liftMoving", BayWorkQuestion::liftMoving)
          .optionalFlag("carStarting", BayWorkQuestion::carStarting)
          .optionalFlag("heldFast", BayWorkQuestion::heldFast)
          .optionalFlag("liftProcedureKept", BayWorkQuestion::liftProcedureKept)
          .optionalFlag("guideThere", BayWorkQuestion::guideThere)
          .optionalFlag("clamped", BayWorkQuestion::clamped)
          .optionalFlag("groundMinded", BayWorkQuestion::groundMinded)
          .build();

  private BayWorkFacts() {}
}
