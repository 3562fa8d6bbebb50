package io.dealership.rules.conformance;

import io.dealership.rules.process.OwedActivity;
import io.dealership.rules.process.ReplayDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges cases at their end. */
final class CaseJudge {

  private final ReplayDesk desk;
  private final LogCheckOptions options;

  CaseJudge(ReplayDesk desk, LogCheckOptions options) {
    this.desk = desk;
    this.options = options;
  }

  /**
   * The verdict of a case.
   *
   * @param asOf the moment as of which what is owed is judged
   */
  CaseVerdict verdict(OpenCase one, Instant asOf) {
    List<OwedActivity> owed =
        one.isReopened || one.replay.mayClose() ? List.of() : one.replay.owed();
    List<Deviation> deviations = new ArrayList<>(one.deviations());
    for (OwedActivity activity : owed) {
      if (activity.isLate(asOf)) {
        deviations.add(Deviations.overdue(activity, asOf, one.replay));
      }
    }
    Conformity conformity =
        deviations.isEmpty()
            ? (owed.isEmpty() ? Conformity.FITS : Conformity.INCOMPLETE)
            : Conformity.DEVIATES;
    return new CaseVerdict(
        one.id,
        conformity,
        deviations,
        one.further(),
        owed,
        asOf,
        one.events,
        repair(one, conformity));
  }

  private Optional<CaseRepair> repair(OpenCase one, Conformity conformity) {
    if (options.mostRepairSteps().isEmpty() || conformity == Conformity.FITS || one.isReopened) {
      return Optional.empty();
    }
    return Optional.of(
        CaseRepair.of(
            desk.processDesk().engine(),
            one.trace(),
            options.mostRepairSteps().getAsInt(),
            options.mostRepairStates()));
  }
}
