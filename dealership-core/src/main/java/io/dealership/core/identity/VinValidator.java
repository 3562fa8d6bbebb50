package io.dealership.core.identity;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates what is marked with {@link ValidVin}; made by the caller's validator, never by hand.
 *
 * @since 0.1
 */
public final class VinValidator implements ConstraintValidator<ValidVin, String> {

  private VinCheckDigitRule rule = VinCheckDigitRule.CHINA_AND_NORTH_AMERICA;
  private Severity refuses = Severity.ERROR;

  /** Makes a validator that is yet to be initialized. */
  public VinValidator() {}

  @Override
  public void initialize(ValidVin constraint) {
    rule = VinCheckDigitRule.ofRegions(constraint.checkDigitRegions());
    refuses = constraint.refuses();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text == null
        || Violations.none(Vin.check(text, rule), refuses, IdentifierProblem.VIN_FORM, context);
  }
}
