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
 * The text must be a mobile number of mainland China, as {@link MobileNumber#parse} reads it.
 *
 * <p>Null is valid.
 *
 * <h2>Source</h2>
 *
 * <p>Common practice; no standard was found.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ValidMobileNumber.List.class)
public @interface ValidMobileNumber {

  /** The message; left as it is, each thing that is wrong has a message of its own. */
  String message() default "{io.dealership.core.identity.ValidMobileNumber.message}";

  /** The groups that this constraint belongs to. */
  Class<?>[] groups() default {};

  /** What the caller attaches to the constraint, such as a severity. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@link ValidMobileNumber} constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /** The constraints. */
    ValidMobileNumber[] value();
  }
}
