package io.dealership.rules.storeroom;

import io.dealership.rules.decision.FactType;
import io.dealership.rules.gate.Implied;
import java.util.Optional;

/** The facts of the table of old parts. */
final class OldPartsFacts {

  static final FactType<OldPartsQuestion> TYPE =
      FactType.builder(OldPartsQuestion.class)
          .optionalFlag("sorted", OldPartsQuestion::sorted)
          .optionalFlag("tagged", OldPartsQuestion::tagged)
          .optionalFlag("shown", q -> Implied.by(goesBack(q), q.shown()))
          .build();

  private OldPartsFacts() {}

  private static Optional<Boolean> goesBack(OldPartsQuestion question) {
    return question.step().map(step -> step == OldPartStep.SHOW);
  }
}
