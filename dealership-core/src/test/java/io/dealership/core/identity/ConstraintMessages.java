package io.dealership.core.identity;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What a validator says about a draft, in a language; it has no implementation of the Expression
 * Language, for our messages need none.
 */
final class ConstraintMessages {

  private ConstraintMessages() {}

  static List<String> of(Object draft) {
    return of(draft, Locale.ENGLISH);
  }

  static List<String> of(Object draft, Locale locale) {
    return violations(draft, locale).stream()
        .map(ConstraintViolation::getMessage)
        .sorted()
        .toList();
  }

  static <T> Set<ConstraintViolation<T>> violations(T draft, Locale locale) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
            .buildValidatorFactory()) {
      return factory.getValidator().validate(draft);
    }
  }
}
