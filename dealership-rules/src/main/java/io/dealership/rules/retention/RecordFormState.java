package io.dealership.rules.retention;

/**
 * Whether a record is there in all forms in which it has to be: the outcomes, of which the
 * weightiest stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements RECORD-08.
 */
public enum RecordFormState {
  /** A form is missing. */
  INCOMPLETE,
  /** All forms are there. */
  COMPLETE
}
