package io.dealership.core.identity;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Turns what was found out about an identifier into violations of its constraint. */
final class Violations {

  private Violations() {}

  /**
   * Returns whether no finding is refused, and reports each that is with its own text; a message of
   * the caller stands for all of them.
   */
  static boolean none(
      IdentifierCheck<?> check,
      Severity refuses,
      IdentifierProblem form,
      ConstraintValidatorContext context) {
    List<IdentifierFinding> refused =
        check.findings().stream().filter(finding -> finding.severity().isAtLeast(refuses)).toList();
    if (refused.isEmpty()) {
      return true;
    }
    if (context.getDefaultConstraintMessageTemplate().equals(form.messageTemplate())) {
      context.disableDefaultConstraintViolation();
      for (IdentifierFinding finding : refused) {
        context
            .buildConstraintViolationWithTemplate(finding.problem().messageTemplate())
            .addConstraintViolation();
      }
    }
    return false;
  }
}
