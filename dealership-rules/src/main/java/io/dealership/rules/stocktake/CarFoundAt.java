package io.dealership.rules.stocktake;

/** Where a car was found. */
public enum CarFoundAt {
  /** Where the books have it. */
  SAME,
  /** At another place. */
  OTHER,
  /** At no place. */
  NOWHERE
}
