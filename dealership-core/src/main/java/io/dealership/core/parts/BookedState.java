package io.dealership.core.parts;

/**
 * Whether a line of the book counts for what is there.
 *
 * @since 0.1
 */
public enum BookedState {
  /** It counts. */
  COUNTED,
  /** A later line took it back: what is there is as if it had never been written. */
  TAKEN_BACK,
  /** It takes back another line, and counts for nothing else. */
  TAKES_BACK,
  /** It was to take back a line that it does not fit, and counts for nothing. */
  UNFIT
}
