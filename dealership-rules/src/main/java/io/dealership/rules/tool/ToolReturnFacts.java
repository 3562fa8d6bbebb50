package io.dealership.rules.tool;

import io.dealership.core.tool.ToolCondition;
import io.dealership.rules.decision.FactType;

/** The facts of the table of returns: those of the question. */
final class ToolReturnFacts {

  static final FactType<ToolReturnQuestion> TYPE =
      FactType.builder(ToolReturnQuestion.class)
          .optionalChoice("condition", ToolCondition.class, ToolReturnQuestion::condition)
          .optionalFlag("returned", ToolReturnQuestion::returned)
          .optionalFlag("inspected", ToolReturnQuestion::inspected)
          .optionalFlag("defectRegistered", ToolReturnQuestion::defectRegistered)
          .optionalFlag("defectReported", ToolReturnQuestion::defectReported)
          .build();

  private ToolReturnFacts() {}
}
