package io.dealership.rules.parts;

import static java.util.Objects.requireNonNull;

import io.dealership.core.parts.BookedMovement;
import io.dealership.rules.decision.Decision;

/**
 * A line of the book, and whether it is in order.
 *
 * @param booked the line as it counts
 * @param decision whether it is in order, with everything that is not
 * @since 0.1
 */
public record MovementDecision(BookedMovement booked, Decision<LedgerState> decision) {

  /** Checks that both are there. */
  public MovementDecision {
    requireNonNull(booked, "booked");
    requireNonNull(decision, "decision");
  }
}
