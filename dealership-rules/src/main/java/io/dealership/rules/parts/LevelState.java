package io.dealership.rules.parts;

/**
 * Whether a shortage or an excess is reported in time.
 *
 * @since 0.1
 */
public enum LevelState {
  /** Short or too much, and the last day to report it is over. */
  OVERDUE,
  /** Short or too much, and still to be reported in time. */
  TO_REPORT,
  /** Short or too much, and reported. */
  REPORTED,
  /** Neither short nor too much. */
  IN_RANGE
}
