package io.dealership.core.identity;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text must be a vehicle identification number, as {@link Vin#parse} reads it.
 *
 * <p>What is an error is refused: a wrong form always, a wrong check digit for cars of regions that
 * require one, named by {@link #checkDigitRegions()}; cars built for Europe often carry none. What
 * is only a warning is refused if {@link #refuses()} says so. {@link Vin#check(String)} tells the
 * same without a validator.
 *
 * <p>Null is valid.
 *
 * <h2>Source</h2>
 *
 * <p>GB 16735-2019 and ISO 3779; check digit in North America: 49 CFR 565. That GB 16735 requires
 * it of every car sold in China is unverified.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ValidVin.List.class)
public @interface ValidVin {

  /** The message; left as it is, each thing that is wrong has a message of its own. */
  String message() default "{io.dealership.core.identity.ValidVin.message}";

  /** The groups that this constraint belongs to. */
  Class<?>[] groups() default {};

  /** What the caller attaches to the constraint, such as a severity. */
  Class<? extends Payload>[] payload() default {};

  /**
   * The first characters of the numbers whose check digit must be right: China and North America,
   * unless said otherwise. Empty if a wrong one is never an error.
   */
  String checkDigitRegions() default VinCheckDigitRule.DEFAULT_REGIONS;

  /** What is refused: only errors, or all that is at least a warning. */
  Severity refuses() default Severity.ERROR;

  /** Several {@link ValidVin} constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /** The constraints. */
    ValidVin[] value();
  }
}
