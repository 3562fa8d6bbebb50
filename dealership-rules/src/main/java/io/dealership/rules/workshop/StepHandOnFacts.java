package io.dealership.rules.workshop;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Implied;
import java.util.Optional;

/**
 * The facts of the table of steps that are handed on.
 *
 * @param methodAcceptance whether the store has ways of working accepted
 */
record StepHandOnFacts(StepHandOnQuestion question, boolean methodAcceptance) {

  static final FactType<StepHandOnFacts> TYPE =
      FactType.builder(StepHandOnFacts.class)
          .optionalFlag("selfChecked", f -> f.question.selfChecked())
          .optionalFlag("previousStepAccepted", f -> f.question.previousStepAccepted())
          .optionalFlag(
              "methodAccepted",
              f -> Implied.by(Optional.of(f.methodAcceptance), f.question.methodAccepted()))
          .optionalFlag(
              "methodCorrected",
              f -> Implied.by(f.question.wrongMethodFound(), f.question.methodCorrected()))
          .optionalFlag(
              "processSheetFilled",
              f -> Implied.by(f.question.inProcessChecked(), f.question.processSheetFilled()))
          .optionalFlag(
              "bodyCheckPassed",
              f -> Implied.by(f.question.bodyWork(), f.question.bodyCheckPassed()))
          .optionalFlag(
              "boltsAsPrescribed",
              f -> Implied.by(f.question.keyBolts(), f.question.boltsAsPrescribed()))
          .optionalFlag("makerProcessKept", f -> f.question.makerProcessKept())
          .optionalFlag(
              "specialToolsUsed",
              f -> Implied.by(f.question.specialToolsRequired(), f.question.specialToolsUsed()))
          .build();
}
