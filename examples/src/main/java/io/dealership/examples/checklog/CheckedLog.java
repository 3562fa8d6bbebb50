package io.dealership.examples.checklog;

import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.LogFigures;
import io.dealership.rules.conformance.LogSummary;
import io.dealership.rules.eventlog.LogReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A log that was checked.
 *
 * @param name what the log is called
 * @param reading how the reading went
 * @param summary what became of the cases
 * @param figures what happened in them
 * @param deviating the first cases that deviate, no more than are shown
 * @param rework the activity that shows that something was not right the first time
 * @param asOf the moment as of which what is owed was judged
 * @param first the time of the earliest event; empty without events
 * @param last the time of the latest
 */
record CheckedLog(
    String name,
    LogReading reading,
    LogSummary summary,
    LogFigures figures,
    List<CaseVerdict> deviating,
    Optional<String> rework,
    Instant asOf,
    Optional<Instant> first,
    Optional<Instant> last) {

  CheckedLog {
    deviating = List.copyOf(deviating);
  }

  /** Whether every line was read and every case judged. */
  boolean isWhole() {
    return reading.complete() && reading.problems() == 0 && summary.stoppedBy().isEmpty();
  }

  /** Whether its events stand on lines, by whose numbers they are told; else they are counted. */
  boolean hasLines() {
    return reading.cases().isEmpty();
  }

  /** Whether every case fits. */
  boolean allFit() {
    return summary.fitting() == summary.cases();
  }

  /** The share of the cases without rework; empty if no activity shows it. */
  Optional<Double> firstTime() {
    return rework.flatMap(figures::shareWithout);
  }
}
