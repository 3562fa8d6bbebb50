package io.dealership.core.warranty;

/**
 * How far a warranty claim is.
 *
 * @since 0.1
 */
public enum ClaimState {

  /** In the hands of the store, not sent yet. */
  DRAFT,

  /** With the maker; part of it may be answered. */
  SUBMITTED,

  /** Sent back by the maker, to be corrected and sent again. */
  RETURNED,

  /** Approved in full, not yet paid in full. */
  APPROVED,

  /** Answered in full, some of it approved and some denied; not yet paid in full. */
  PARTLY_APPROVED,

  /** Answered in full, and nothing of it approved. */
  DENIED,

  /** What was denied is with the maker once more. */
  APPEALED,

  /** Answered in full, and all that was approved is paid. */
  PAID,

  /** The store has given up what was not approved. */
  WRITTEN_OFF
}
