package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.Locale;

/**
 * What to do next, above all after a no.
 *
 * @param code the code in kebab-case, such as {@code ask-maker}
 * @param text the step for people
 */
public record NextStep(String code, LocalText text) {

  /** The step for people. */
  public String text(Locale locale) {
    return text.in(locale);
  }
}
