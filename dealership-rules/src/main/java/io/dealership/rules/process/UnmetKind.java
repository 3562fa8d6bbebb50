package io.dealership.rules.process;

/**
 * Why an activity may not happen now.
 *
 * @since 0.1
 */
public enum UnmetKind {
  /** There is no such instance of a part, or it has not begun. */
  NO_SUCH_INSTANCE,
  /** It, or a part that it lies in, is off the table. */
  OFF_THE_TABLE,
  /** As many instances of its part were begun as there may be. */
  TOO_MANY_INSTANCES,
  /** Another activity has to be done first. */
  NOT_DONE_BEFORE,
  /** Not enough time has passed since another activity was done. */
  TOO_EARLY,
  /** Another activity is owed first. */
  OWED_FIRST
}
