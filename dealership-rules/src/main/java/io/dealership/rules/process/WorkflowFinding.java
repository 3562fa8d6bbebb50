package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.DocumentCode;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong with a workflow.
 *
 * @param kind what is wrong
 * @param activity the activity that can never happen, or needs the document, or the first one that
 *     stays owed
 * @param document the document that nothing produces; empty for the other kinds
 * @param run the shortest run that leads there; empty for what is never possible
 * @since 0.1
 */
public record WorkflowFinding(
    WorkflowFindingKind kind,
    ActivityPath activity,
    Optional<DocumentCode> document,
    List<ActivityPath> run) {

  /** Copies the run. */
  public WorkflowFinding {
    requireNonNull(kind, "kind");
    requireNonNull(activity, "activity");
    requireNonNull(document, "document");
    run = List.copyOf(run);
  }

  /** A finding that is about no document. */
  static WorkflowFinding of(
      WorkflowFindingKind kind, ActivityPath activity, List<ActivityPath> run) {
    return new WorkflowFinding(kind, activity, Optional.empty(), run);
  }
}
