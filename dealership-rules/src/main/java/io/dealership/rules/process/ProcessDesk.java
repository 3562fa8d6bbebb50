package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.Workflow;

/**
 * A workflow as it is run in one store: with its calendar, its people and its decisions.
 *
 * <p>Make it once for a workflow and share it.
 *
 * @param engine the engine of the workflow
 * @param time the calendars and the hours in which limits are counted
 * @param holders who may act as what
 * @param guards the decisions
 * @since 0.1
 */
public record ProcessDesk(
    WorkflowEngine engine, StoreTimes time, RoleHolders holders, Guards guards) {

  /**
   * Checks that all is there.
   *
   * @throws IllegalArgumentException if a limit of the workflow names a calendar that is not there
   */
  public ProcessDesk {
    requireNonNull(engine, "engine");
    requireNonNull(time, "time");
    requireNonNull(holders, "holders");
    requireNonNull(guards, "guards");
    time.checkFor(engine.workflow().graph());
  }

  /** The workflow. */
  public Workflow workflow() {
    return engine.workflow();
  }

  /** A case in which nothing has happened yet. */
  public ProcessCase begin(CaseNumber number) {
    return ProcessCase.of(this, CaseHistory.begin(number, workflow()));
  }

  /**
   * A case as its history tells it.
   *
   * @throws IllegalArgumentException if the history is of another workflow or version, or names an
   *     activity or an instance that is not there
   */
  public ProcessCase resume(CaseHistory history) {
    return ProcessCase.of(this, history);
  }
}
