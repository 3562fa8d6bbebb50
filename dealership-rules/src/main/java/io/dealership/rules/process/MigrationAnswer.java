package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.CaseNumber;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case can go on by another version of its workflow.
 *
 * @param number the number of the case
 * @param moved the case by the other version; empty if it cannot move
 * @param obstacles all that happened and does not fit; none if it can move
 * @since 0.1
 */
public record MigrationAnswer(
    CaseNumber number, Optional<ProcessCase> moved, List<MigrationObstacle> obstacles) {

  /**
   * Checks that it is one of both.
   *
   * @throws IllegalArgumentException if it moved in spite of obstacles, or did not without any
   */
  public MigrationAnswer {
    requireNonNull(number, "number");
    obstacles = List.copyOf(obstacles);
    checkArgument(
        moved.isPresent() == obstacles.isEmpty(),
        "MigrationAnswer must have either a case or obstacles, but had %s and %s",
        moved,
        obstacles);
  }
}
