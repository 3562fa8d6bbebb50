package io.dealership.rules.process;

import io.dealership.core.process.DocumentCode;
import io.dealership.core.process.Workflow;
import java.util.List;
import java.util.Set;

/**
 * Every marking of a workflow that can come to be, looked at once.
 *
 * <p>Time is left out of it: a delay passes by waiting, and a deadline stops nothing, so what can
 * be reached with time can be reached without, and the other way round.
 *
 * <p>That something was done matters only where something else requires it or needs a document that
 * comes of it; markings that differ in nothing else are looked at once.
 *
 * @param markings how many markings that differ in what matters can come to be, as far as they were
 *     looked at
 * @param mostMarkings how many were to be looked at at most
 * @param mostInstances how many instances of a part were looked at where the workflow sets no bound
 * @param isExact whether all markings were looked at, and no bound of instances was assumed: what
 *     is found is all there is. Else what is found to be impossible may be possible beyond
 * @param findings what is wrong, activities in the order of the definition, then the shortest run
 * @since 0.1
 */
public record WorkflowCheck(
    int markings,
    int mostMarkings,
    int mostInstances,
    boolean isExact,
    List<WorkflowFinding> findings) {

  /** As many markings as are looked at unless another number is given: 2^22. */
  public static final int MOST_MARKINGS = 1 << 22;

  /** As many instances of an unbounded part as are looked at unless another number is given. */
  public static final int MOST_INSTANCES = 2;

  /** Copies the findings. */
  public WorkflowCheck {
    findings = List.copyOf(findings);
  }

  /** Looks at a workflow with the usual bounds. */
  public static WorkflowCheck of(Workflow workflow) {
    return of(workflow, MOST_MARKINGS, MOST_INSTANCES);
  }

  /**
   * Looks at a workflow.
   *
   * @param mostMarkings how many markings to look at, at most
   * @param mostInstances how many instances of each unbounded part to begin, at most
   * @throws IllegalArgumentException if one of them is not 1 or more
   */
  public static WorkflowCheck of(Workflow workflow, int mostMarkings, int mostInstances) {
    return of(workflow, mostMarkings, mostInstances, Set.of());
  }

  /**
   * Looks at a workflow that finds some documents there.
   *
   * @param mostMarkings how many markings to look at, at most
   * @param mostInstances how many instances of each unbounded part to begin, at most
   * @param given the documents that need not be produced, because they come from outside
   * @throws IllegalArgumentException if one of the numbers is not 1 or more
   */
  public static WorkflowCheck of(
      Workflow workflow, int mostMarkings, int mostInstances, Set<DocumentCode> given) {
    return new WorkflowExplorer(workflow, mostMarkings, mostInstances, given).explore();
  }
}
