package io.dealership.rules.conformance;

import io.dealership.core.process.Activity;
import io.dealership.core.process.ActivityGraph;
import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.Relation;
import io.dealership.core.process.RelationKind;
import io.dealership.core.process.Workflow;
import io.dealership.rules.process.CaseReplay;
import io.dealership.rules.process.Unmet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what of the definition stands behind a cause. */
final class RuleFinder {

  /** The relations that lock, with ends from the outermost graph. */
  private final List<BrokenRule> locks = new ArrayList<>();

  private final Set<ActivityPath> ownedHands = new HashSet<>();

  RuleFinder(Workflow workflow) {
    collect(workflow.graph(), List.of());
  }

  private void collect(ActivityGraph graph, List<ActivityPath.Part> within) {
    for (Relation relation : graph.relations()) {
      if (relation.kind() == RelationKind.LOCKS) {
        locks.add(
            BrokenRule.of(
                longer(within, relation.from()), RuleKind.LOCKS, longer(within, relation.to())));
      }
    }
    for (Activity activity : graph.activities()) {
      ActivityPath path = longer(within, ActivityPath.of(activity.code()));
      if (activity.roles().isEmpty() && activity.certificates().isEmpty()) {
        ownedHands.add(path);
      }
      activity.part().ifPresent(part -> collect(part, path.parts()));
    }
  }

  private static ActivityPath longer(List<ActivityPath.Part> within, ActivityPath path) {
    List<ActivityPath.Part> parts = new ArrayList<>(within);
    parts.addAll(path.parts());
    return new ActivityPath(parts);
  }

  static ActivityPath withoutNumbers(ActivityPath path) {
    return path.isOfAnInstance()
        ? new ActivityPath(
            path.parts().stream()
                .map(part -> new ActivityPath.Part(part.code(), OptionalInt.empty()))
                .toList())
        : path;
  }

  /** What a step breaks that does not meet a condition. */
  BrokenRule rule(ActivityPath step, Unmet unmet, CaseReplay before) {
    ActivityPath own = withoutNumbers(step);
    ActivityPath by = withoutNumbers(unmet.by());
    return switch (unmet.kind()) {
      case NO_SUCH_INSTANCE, PART_WENT_ON -> BrokenRule.of(by, RuleKind.PART);
      case OFF_THE_TABLE -> lock(by, before);
      case TOO_MANY_INSTANCES -> BrokenRule.of(by, RuleKind.MOST_INSTANCES);
      case NOT_DONE_BEFORE, TOO_EARLY -> BrokenRule.of(own, RuleKind.REQUIRES, by);
      case OWED_FIRST -> BrokenRule.of(by, RuleKind.BLOCKS, own);
      case PERSON_UNKNOWN -> person(own, step.equals(unmet.by()), by);
      case NOT_IN_ROLE -> BrokenRule.of(own, RuleKind.ROLES);
      case NOT_QUALIFIED -> BrokenRule.of(own, RuleKind.CERTIFICATES);
      case SAME_HANDS -> BrokenRule.of(own, RuleKind.OTHER_HANDS, by);
      case DOCUMENT_MISSING -> BrokenRule.of(own, RuleKind.NEEDS);
      case DOCUMENT_NOT_PRODUCED -> BrokenRule.of(own, RuleKind.PRODUCES);
      case SIGNATURE_MISSING -> BrokenRule.of(own, RuleKind.SIGNERS);
      case AMOUNT_UNKNOWN, AMOUNT_TOO_HIGH, AMOUNT_DIFFERS ->
          BrokenRule.of(own, RuleKind.AMOUNTS, by);
      case GUARD_CLOSED, GUARD_UNDECIDED -> BrokenRule.of(own, RuleKind.GUARDS);
    };
  }

  private BrokenRule person(ActivityPath own, boolean isItself, ActivityPath by) {
    if (!isItself) {
      return BrokenRule.of(own, RuleKind.OTHER_HANDS, by);
    }
    return BrokenRule.of(own, ownedHands.contains(own) ? RuleKind.OTHER_HANDS : RuleKind.ROLES);
  }

  /** What took an activity off the table: the first of those done that lock it, or the start. */
  private BrokenRule lock(ActivityPath locked, CaseReplay before) {
    return locks.stream()
        .filter(rule -> rule.other().equals(Optional.of(locked)))
        .filter(rule -> before.wasDone(rule.activity()))
        .findFirst()
        .orElseGet(() -> BrokenRule.of(locked, RuleKind.INITIALLY_LOCKED));
  }

  /** What set the deadline of an activity. */
  static BrokenRule deadline(ActivityPath owed, Instant due, CaseReplay replay) {
    ActivityPath plain = withoutNumbers(owed);
    return replay
        .demandedBy(plain, due)
        .map(from -> BrokenRule.of(from, RuleKind.DEMANDS, plain))
        .orElseGet(() -> BrokenRule.of(plain, RuleKind.INITIALLY_OWED));
  }
}
