package io.dealership.examples.checklog;

import io.dealership.rules.conformance.CaseRepair;
import io.dealership.rules.conformance.CaseVerdict;
import io.dealership.rules.conformance.LogFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of the figures of a log is shown, the heaviest first. */
final class CheckRows {

  private CheckRows() {}

  /** Counts, the most frequent first. */
  static <K extends Comparable<K>> List<Map.Entry<K, Long>> mostFirst(Map<K, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<K, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** Whether it was counted how much of the time the store was open. */
  static boolean hasWorkingTime(LogFigures figures) {
    return figures.pairs().stream().anyMatch(pair -> pair.working().isPresent());
  }

  /** Between which steps cases lay the longest, all of them together. */
  static List<LogFigures.OfPair> waits(LogFigures figures, int most) {
    return figures.pairs().stream()
        .filter(pair -> !pair.lying().total().isZero())
        .sorted(
            Comparator.comparing((LogFigures.OfPair pair) -> pair.lying().total())
                .reversed()
                .thenComparing(pair -> pair.from() + " -> " + pair.to()))
        .limit(most)
        .toList();
  }

  /** What was done again in a case, the most often repeated first. */
  static List<LogFigures.OfActivity> repeated(LogFigures figures, int most) {
    return figures.activities().stream()
        .filter(one -> one.repeated() > 0)
        .sorted(
            Comparator.comparingLong(LogFigures.OfActivity::repeated)
                .reversed()
                .thenComparing(LogFigures.OfActivity::activity))
        .limit(most)
        .toList();
  }

  /** The repair of a case, if its order needs one. */
  static Optional<CaseRepair> repair(CaseVerdict verdict) {
    return verdict.repair().filter(one -> one.steps().map(steps -> !steps.isEmpty()).orElse(true));
  }

  /** Who hands to whom: by role where the log has roles, else by person. */
  static List<LogFigures.HandOvers> handOvers(LogFigures figures) {
    return figures.betweenRoles().isEmpty() ? figures.betweenEmployees() : figures.betweenRoles();
  }
}
