package io.dealership.rules.measure;

import io.dealership.rules.document.TextForm;
import java.util.Optional;

/**
 * The bounds of a target, each the name of a parameter, so that a maker or a store sets its own.
 *
 * @param least what has to be reached; the bound itself is enough
 * @param most what must not be passed; the bound itself is allowed
 * @param below what must not be reached; the bound itself is too much
 */
public record TargetEntry(
    @TextForm(value = NAME, says = NAME_SAYS) Optional<String> least,
    @TextForm(value = NAME, says = NAME_SAYS) Optional<String> most,
    @TextForm(value = NAME, says = NAME_SAYS) Optional<String> below) {

  private static final String NAME = "[A-Za-z][A-Za-z0-9_.-]*";
  private static final String NAME_SAYS = "a name of letters, digits, '.', '_' and '-'";
}
