package io.dealership.rules.process;

import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;
import io.dealership.core.process.EventId;
import java.util.List;

/**
 * Something that happened in a case and does not fit another version of its workflow.
 *
 * @param event the event
 * @param activity what happened
 * @param unmet what the other version has against it; none if it has no such activity
 * @since 0.1
 */
public record MigrationObstacle(EventId event, ActivityPath activity, List<Unmet> unmet) {

  /** Copies the list. */
  public MigrationObstacle {
    requireNonNull(event, "event");
    requireNonNull(activity, "activity");
    unmet = List.copyOf(unmet);
  }
}
