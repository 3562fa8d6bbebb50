package io.dealership.rules.eventlog;

import static com.google.common.base.Preconditions.checkArgument;

import io.dealership.core.process.ActivityPath;
import java.util.Optional;

/**
 * Which event a correcting event takes back: the one whose id it names, or the last one of an
 * activity in its case.
 *
 * @param idIn the attribute that holds the id of the event that is taken back
 * @param lastOf the activity whose last event is taken back
 * @since 0.1
 */
public record LogCorrection(Optional<String> idIn, Optional<ActivityPath> lastOf) {

  /**
   * Checks that it is one of the two.
   *
   * @throws IllegalArgumentException if it is both or none
   */
  public LogCorrection {
    checkArgument(
        idIn.isPresent() != lastOf.isPresent(),
        "LogCorrection must have one of idIn and lastOf, but was %s",
        idIn.isPresent() ? "both" : "none");
  }
}
