package io.dealership.rules.conformance;

import static java.util.Objects.requireNonNull;

import io.dealership.rules.document.Problem;
import java.util.Optional;

/**
 * What became of a log that was checked.
 *
 * @param events how many events were taken, those without meaning included
 * @param fitting how many cases fit
 * @param incomplete how many are incomplete
 * @param deviating how many deviate
 * @param unjudged how many cases were still open when the check had to stop
 * @param stoppedBy why the check had to stop before the end of the log; empty if it did not
 * @since 0.1
 */
public record LogSummary(
    long events,
    long fitting,
    long incomplete,
    long deviating,
    long unjudged,
    Optional<Problem> stoppedBy) {

  /** Checks that all is there. */
  public LogSummary {
    requireNonNull(stoppedBy, "stoppedBy");
  }

  /** How many cases were judged. */
  public long cases() {
    return fitting + incomplete + deviating;
  }
}
