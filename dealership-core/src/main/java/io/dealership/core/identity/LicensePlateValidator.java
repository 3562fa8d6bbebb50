package io.dealership.core.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates what is marked with {@link ValidLicensePlate}; made by the caller's validator, never by
 * hand.
 *
 * @since 0.1
 */
public final class LicensePlateValidator implements ConstraintValidator<ValidLicensePlate, String> {

  /** Makes a validator. */
  public LicensePlateValidator() {}

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null
        || Violations.none(
            LicensePlate.check(text),
            Severity.ERROR,
            IdentifierProblem.LICENSE_PLATE_FORM,
            context);
  }
}
