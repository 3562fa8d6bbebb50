package io.dealership.rules.measure;

import io.dealership.core.text.LocalText;
import io.dealership.rules.document.TextForm;
import io.dealership.rules.pack.Verification;
import java.util.Optional;

/**
 * A measure as it is written in {@code measures.json}.
 *
 * @param id the id; a pack of a lower layer replaces a measure by one of the same id
 * @param name its name
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param population over whom or what it is taken, and what is left out
 * @param unit what its value is counted in
 * @param decimals how many decimals its value has, 0 to 6; it is rounded half up
 * @param direction which way it gets better
 * @param target the parameters with the bounds of its target
 * @param source the citation
 * @param verification how well the definition is known; by an unverified one no target is judged
 * @param note what was decided where the source is silent
 */
public record MeasureEntry(
    @TextForm(value = CODE, says = CODE_SAYS) String id,
    LocalText name,
    LocalText numerator,
    LocalText denominator,
    LocalText population,
    MeasureUnit unit,
    int decimals,
    MeasureDirection direction,
    Optional<TargetEntry> target,
    String source,
    Verification verification,
    Optional<String> note) {

  private static final String CODE = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  static final String CODE_SAYS =
      "at most 60 characters in words of small letters and digits, joined by hyphens";
}
