package io.dealership.rules.carstock;

/**
 * Whether the ledger of cars can be followed; the worst first.
 *
 * @since 0.1
 */
public enum CarLedgerState {
  /** Something is missing or does not fit: a car cannot be followed. */
  BROKEN,
  /** Each car can be followed, but something was not written down in time. */
  LATE,
  /** Each car can be followed, and everything was written down in time. */
  TRACEABLE
}
