package io.dealership.rules.tool;

import io.dealership.core.tool.ReplacementReason;
import io.dealership.core.tool.Tool;
import io.dealership.rules.decision.FactType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of the table of replacements.
 *
 * @param leadDays how many days before its end of life a tool may be replaced already
 * @param on the day asked about
 */
record ToolReplacementFacts(ToolReplacementQuestion question, int leadDays, LocalDate on) {

  /** Where the service life of a tool stands. */
  enum ServiceLife {
    RUNNING,
    OVER,
    LONG_OVER
  }

  static final FactType<ToolReplacementFacts> TYPE =
      FactType.builder(ToolReplacementFacts.class)
          .optionalChoice("replacementReason", ReplacementReason.class, f -> f.question.reason())
          .optionalChoice("serviceLife", ServiceLife.class, ToolReplacementFacts::serviceLife)
          .optionalFlag("oldReturned", f -> f.question.oldReturned())
          .optionalFlag("caseDecided", f -> f.question.caseDecided())
          // for messages only
          .optionalDate("lifeEndsOn", ToolReplacementFacts::lifeEndsOn)
          .optionalDate("issueFrom", ToolReplacementFacts::issueFrom)
          .build();

  private Optional<LocalDate> lifeEndsOn() {
    return question.old().flatMap(Tool::lifeEndsOn);
  }

  private Optional<LocalDate> issueFrom() {
    return lifeEndsOn().map(day -> day.minusDays(leadDays));
  }

  private Optional<ServiceLife> serviceLife() {
    if (lifeEndsOn().isEmpty()) {
      return Optional.empty();
    }
    if (on.isAfter(lifeEndsOn().get())) {
      return Optional.of(ServiceLife.LONG_OVER);
    }
    return Optional.of(
        on.isBefore(issueFrom().orElseThrow()) ? ServiceLife.RUNNING : ServiceLife.OVER);
  }
}
