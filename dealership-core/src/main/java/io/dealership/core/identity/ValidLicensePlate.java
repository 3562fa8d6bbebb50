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
 * The text must be a license plate of China, as {@link LicensePlate#parse} reads it.
 *
 * <p>Null is valid.
 *
 * <h2>Source</h2>
 *
 * <p>GA 36-2018, as {@link LicensePlate} says.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ValidLicensePlate.List.class)
public @interface ValidLicensePlate {

  /** The message; left as it is, each thing that is wrong has a message of its own. */
  String message() default "{io.dealership.core.identity.ValidLicensePlate.message}";

  /** The groups that this constraint belongs to. */
  Class<?>[] groups() default {};

  /** What the caller attaches to the constraint, such as a severity. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link ValidLicensePlate} constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /** The constraints. */
    ValidLicensePlate[] value();
  }
}
