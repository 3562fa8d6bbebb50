package io.dealership.core.warranty;

/**
 * What is known of the cause of a fault that a customer traces to an earlier repair.
 *
 * @since 0.1
 */
public enum RepairCause {

  /** The repair, or a part fitted in it, caused the fault. */
  THE_REPAIR,

  /** There is evidence that something else caused the fault. */
  ANOTHER_CAUSE,

  /** Nobody has shown another cause yet. */
  UNCLEAR
}
