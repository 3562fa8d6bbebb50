package io.dealership.rules.retention;

/**
 * Whether someone may have a document, as a copy or on loan: the outcomes, of which the weightiest
 * stands first.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements RECORD-05, RECORD-06.
 */
public enum DocumentAccess {
  /** It is not meant for this recipient. */
  REFUSED,
  /** The loan has to be entered in the register first. */
  NOT_REGISTERED,
  /** The document is on loan, and should be back. */
  OVERDUE,
  /** The recipient may have it. */
  ALLOWED,
  /** It was on loan and is back. */
  RETURNED
}
