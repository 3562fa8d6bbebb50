package io.dealership.rules.carstock;

/**
 * What is wrong with an entry of the ledger of cars.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements STOCK-16.
 *
 * @since 0.1
 */
public enum CarLedgerIssue {
  /** It was received while it was in stock already. */
  RECEIVED_TWICE,
  /** Something happened to it before it was received. */
  NOT_RECEIVED,
  /** Something happened to it after it had left for good. */
  MOVED_AFTER_LEAVING,
  /** It left another place than the one where the entry before has it. */
  PLACE_GAP,
  /** It came back without having been lent. */
  NOT_LENT,
  /** It left a place while it was lent: its return is missing. */
  RETURN_MISSING,
  /** It is lent and has not come back in time. */
  STILL_LENT,
  /** It was written down before it happened. */
  WRITTEN_AHEAD,
  /** It was not written down in time. */
  WRITTEN_LATE,
  /** Nothing. */
  NONE
}
