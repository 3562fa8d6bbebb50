package io.dealership.core.retention;

/**
 * The event from whose day the time to keep a record is counted.
 *
 * @since 0.1
 */
public enum RecordDate {
  /** The record was made. */
  RECORDED,
  /** The car was sold. */
  SOLD,
  /** The car was handed back after the repair. */
  HANDED_OVER,
  /** The work was finished. */
  COMPLETED,
  /**
   * What the record is about came to its end: the complaint or settlement was closed, the policy
   * ran out, the consent ended.
   */
  CLOSED
}
