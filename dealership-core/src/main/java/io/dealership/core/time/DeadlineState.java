package io.dealership.core.time;

/**
 * Where a deadline stands at a moment.
 *
 * @since 0.1
 */
public enum DeadlineState {
  /** There is time, and no warning has been due. */
  NOT_DUE,

  /** A warning has been due. */
  WARNING,

  /** The last day has come, or of a limit of minutes the last moment. */
  DUE,

  /** The end has passed. */
  OVERDUE,

  /** The clock stands still before its end. */
  PAUSED,

  /** It was met in time. */
  MET,

  /** It was met after its end. */
  MET_LATE
}
