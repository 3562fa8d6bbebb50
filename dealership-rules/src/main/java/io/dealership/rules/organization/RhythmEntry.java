package io.dealership.rules.organization;

import io.dealership.core.time.Frequency;
import io.dealership.rules.document.AtLeastOne;
import io.dealership.rules.pack.Verification;
import java.util.List;
import java.util.Optional;

/**
 * On which days of a store something is due of which the papers say only how often.
 *
 * @param frequency how often
 * @param cadences the days, in the words of {@link io.dealership.core.time.Cadence}; several
 *     together are one rhythm, such as the four ends of the quarters
 * @param verification how well they are known; a default of ours is a norm ({@code N})
 * @param note why these days
 */
public record RhythmEntry(
    Frequency frequency,
    @AtLeastOne List<String> cadences,
    Verification verification,
    Optional<String> note) {

  public RhythmEntry {
    cadences = List.copyOf(cadences);
  }
}
