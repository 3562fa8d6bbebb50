package io.dealership.rules.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The form of a text: of a component of a record, or of each text of a list of texts. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TextForm {

  /** The regular expression that the whole text matches. */
  String value();

  /** The form in words, such as {@code an id such as cn-order-43}. */
  String says();
}
