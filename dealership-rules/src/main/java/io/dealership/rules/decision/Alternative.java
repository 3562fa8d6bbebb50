package io.dealership.rules.decision;

import io.dealership.core.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One way to another outcome: facts that would have to be different, all at once.
 *
 * @param outcome the name of the other outcome
 * @param facts the values by the name of the fact, as S-FEEL writes them
 * @param text the alternative for people
 */
public record Alternative(String outcome, Map<String, String> facts, LocalText text) {

  public Alternative {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts)); // in their order
  }

  /** The alternative for people. */
  public String text(Locale locale) {
    return text.in(locale);
  }
}
