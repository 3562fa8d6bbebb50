package io.dealership.core.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates what is marked with {@link ValidCreditCode}; made by the caller's validator, never by
 * hand.
 *
 * @since 0.1
 */
public final class CreditCodeValidator implements ConstraintValidator<ValidCreditCode, String> {

  private Severity refuses = Severity.ERROR;

  /** Makes a validator that is yet to be initialized. */
  public CreditCodeValidator() {}

  @Override
  public void initialize(ValidCreditCode constraint) {
    refuses = constraint.refuses();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null
        || Violations.none(
            CreditCode.check(text), refuses, IdentifierProblem.CREDIT_CODE_FORM, context);
  }
}
