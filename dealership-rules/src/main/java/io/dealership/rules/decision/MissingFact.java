package io.dealership.rules.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dealership.core.text.LocalText;
import java.util.Locale;
import java.util.Optional;

/**
 * A fact that was not given and could change the answer.
 *
 * @param name the name of the fact
 * @param label its name for people
 * @param presumed the value that was presumed instead, as S-FEEL writes it; empty when the answer
 *     had to hold for every value
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MissingFact(String name, LocalText label, Optional<String> presumed) {

  /** The name of the fact for people. */
  public String label(Locale locale) {
    return label.in(locale);
  }
}
