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

  private static final String FORM = "{io.dealership.core.identity.ValidVin.message}";
  private static final String CHECK_DIGIT =
      "{io.dealership.core.identity.ValidVin.checkDigit.message}";

  private String checkDigitRegions = "";

  /** Makes a validator that is yet to be initialized. */
  public VinValidator() {}

  @Override
  public void initialize(ValidVin constraint) {
    checkDigitRegions = constraint.checkDigitRegions();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    String normal = Vin.normalize(text);
    if (Vin.problem(normal) != null) {
      return false;
    }
    if (checkDigitRegions.indexOf(normal.charAt(0)) < 0 || Vin.of(normal).hasValidCheckDigit()) {
      return true;
    }
    if (context.getDefaultConstraintMessageTemplate().equals(FORM)) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(CHECK_DIGIT).addConstraintViolation();
    }
    return false;
  }
}
