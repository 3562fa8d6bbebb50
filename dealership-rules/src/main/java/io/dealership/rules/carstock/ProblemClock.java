package io.dealership.rules.carstock;

/**
 * Where the clock of damage or of a major problem of quality on a car in stock stands.
 *
 * @since 0.1
 */
public enum ProblemClock {
  /** It was not settled in time. */
  OVERDUE,
  /** It is open, and there is time. */
  OPEN,
  /** It is settled. */
  SETTLED
}
