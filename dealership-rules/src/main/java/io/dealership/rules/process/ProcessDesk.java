package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.CaseEvent;
import io.dealership.core.process.CaseHistory;
import io.dealership.core.process.CaseNumber;
import io.dealership.core.process.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * Whether a case that began with another version of the workflow can go on by this one: all that
   * happened in it has to be there and to have been in order. Who did it with which papers was
   * judged when it happened, and is not judged again.
   *
   * @throws IllegalArgumentException if the history is of another workflow
   */
  public MigrationAnswer migrate(CaseHistory history) {
    checkArgument(
        history.workflow().equals(workflow().id()),
        "CaseHistory must be one of workflow %s, but was of %s",
        workflow().id(),
        history.workflow());
    List<MigrationObstacle> obstacles = new ArrayList<>();
    Marking marking = engine.start();
    for (CaseEvent event : history.happened()) {
      boolean isThere =
          workflow().graph().find(event.activity()).isPresent()
              && engine.place(event.activity()).exists(marking);
      List<Unmet> unmet =
          isThere ? engine.unmet(marking, event.activity(), event.at(), time) : List.of();
      if (!isThere || !unmet.isEmpty()) {
        obstacles.add(new MigrationObstacle(event.id(), event.activity(), unmet));
      }
      marking = isThere ? engine.after(marking, event.activity(), event.at(), time) : marking;
    }
    CaseHistory moved =
        new CaseHistory(history.number(), workflow().id(), workflow().version(), history.events());
    return new MigrationAnswer(
        history.number(),
        obstacles.isEmpty() ? Optional.of(resume(moved)) : Optional.empty(),
        obstacles);
  }
}
