package io.dealership.rules.conformance;

import io.dealership.core.process.ActivityPath;
import io.dealership.rules.eventlog.LogEvent;
import io.dealership.rules.process.CaseReplay;
import io.dealership.rules.process.OwedActivity;
import io.dealership.rules.process.Unmet;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes deviations of what was found. */
final class Deviations {

  private Deviations() {}

  /** What is wrong with an event itself. */
  static Deviation of(LogEvent event, Optional<ActivityPath> path, DeviationKind kind) {
    return new Deviation(
        OptionalLong.of(event.position()),
        event.at(),
        event.activity(),
        path,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A condition that a step did not meet. */
  static Deviation unmet(
      LogEvent event, ActivityPath path, Unmet unmet, RuleFinder rules, CaseReplay before) {
    return new Deviation(
        OptionalLong.of(event.position()),
        event.at(),
        event.activity(),
        Optional.of(path),
        DeviationKind.UNMET,
        Optional.of(unmet),
        Optional.empty(),
        Optional.of(rules.rule(path, unmet, before)));
  }

  /** A step after its deadline. */
  static Deviation late(LogEvent event, ActivityPath path, Instant due, CaseReplay before) {
    return new Deviation(
        OptionalLong.of(event.position()),
        event.at(),
        event.activity(),
        Optional.of(path),
        DeviationKind.LATE,
        Optional.empty(),
        Optional.of(due),
        Optional.of(RuleFinder.deadline(path, due, before)));
  }

  /** What is owed at the end of a case, and late. */
  static Deviation overdue(OwedActivity owed, Instant asOf, CaseReplay replay) {
    Instant due = owed.due().orElseThrow();
    return new Deviation(
        OptionalLong.empty(),
        asOf,
        owed.activity().toString(),
        Optional.of(owed.activity()),
        DeviationKind.OVERDUE,
        Optional.empty(),
        Optional.of(due),
        Optional.of(RuleFinder.deadline(owed.activity(), due, replay)));
  }
}
