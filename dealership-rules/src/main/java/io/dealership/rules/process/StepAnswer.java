package io.dealership.rules.process;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;

/**
 * The answer to something that is to happen: the case after it, or everything that stands against
 * it.
 *
 * @param after the case after it; empty if it is refused
 * @param unmet every condition that is not met; none if it happened
 * @since 0.1
 */
public record StepAnswer(Optional<ProcessCase> after, List<Unmet> unmet) {

  /**
   * Checks that it is one of both.
   *
   * @throws IllegalArgumentException if it is refused without a cause, or happened with one
   */
  public StepAnswer {
    unmet = List.copyOf(unmet);
    checkArgument(
        after.isPresent() == unmet.isEmpty(),
        "StepAnswer must have either a case or causes, but had %s and %s",
        after,
        unmet);
  }
}
