package io.dealership.core.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates what is marked with {@link ValidMobileNumber}; made by the caller's validator, never by
 * hand.
 *
 * @since 0.1
 */
public final class MobileNumberValidator implements ConstraintValidator<ValidMobileNumber, String> {

  /** Makes a validator. */
  public MobileNumberValidator() {}

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null
        || Violations.none(
            MobileNumber.check(text),
            Severity.ERROR,
            IdentifierProblem.MOBILE_NUMBER_FORM,
            context);
  }
}
