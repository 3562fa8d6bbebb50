package io.dealership.rules.conformance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.dealership.core.process.ActivityPath;

/**
 * One step of a repair.
 *
 * @param isDropped whether a step of the case is dropped; else one is inserted
 * @param activity the step
 * @param index which step of the case is dropped, from 0; or before which one it is inserted, the
 *     number of steps for after the last
 * @since 0.1
 */
public record RepairStep(boolean isDropped, ActivityPath activity, int index) {

  /**
   * Checks the index.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public RepairStep {
    requireNonNull(activity, "activity");
    checkArgument(index >= 0, "RepairStep.index must be 0 or more, but was %s", index);
  }
}
