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
 * The text must be a unified social credit code, as {@link CreditCode#parse} reads it.
 *
 * <p>A wrong form is always refused. A wrong check character is only a warning, for some real codes
 * carry one; it is refused if {@link #refuses()} says so. {@link CreditCode#check(String)} tells
 * the same without a validator.
 *
 * <p>Null is valid.
 *
 * <h2>Source</h2>
 *
 * <p>GB 32100-2015.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(ValidCreditCode.List.class)
public @interface ValidCreditCode {

  /** The message; left as it is, each thing that is wrong has a message of its own. */
  String message() default "{io.dealership.core.identity.ValidCreditCode.message}";

  /** The groups that this constraint belongs to. */
  Class<?>[] groups() default {};

  /** What the caller attaches to the constraint, such as a severity. */
  Class<? extends Payload>[] payload() default {};

  /** What is refused: only errors, or all that is at least a warning. */
  Severity refuses() default Severity.ERROR;

  /** Several {@link ValidCreditCode} constraints on one element. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RUNTIME)
  @interface List {

    /** The constraints. */
    ValidCreditCode[] value();
  }
}
