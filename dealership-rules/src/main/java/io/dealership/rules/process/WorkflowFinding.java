package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import java.util.List;

/**
 * Something that is wrong with a workflow.
 *
 * @param kind what is wrong
 * @param activity the activity that can never happen, or the first one that stays owed
 * @param run the shortest run that leads there; empty for what is never possible
 * @since 0.1
 */
public record WorkflowFinding(
    WorkflowFindingKind kind, ActivityPath activity, List<ActivityPath> run) {

  /** Copies the run. */
  public WorkflowFinding {
    requireNonNull(kind, "kind");
    requireNonNull(activity, "activity");
    run = List.copyOf(run);
  }
}
