package io.dealership.rules.parts;

import io.dealership.rules.decision.FactType;
import java.util.Optional;

/** The facts of the table of approaches: the two classes. */
record ApproachFacts(Optional<AbcClass> abcClass, Optional<XyzClass> xyzClass) {

  static final FactType<ApproachFacts> TYPE =
      FactType.builder(ApproachFacts.class)
          .optionalChoice("abcClass", AbcClass.class, ApproachFacts::abcClass)
          .optionalChoice("xyzClass", XyzClass.class, ApproachFacts::xyzClass)
          .build();
}
