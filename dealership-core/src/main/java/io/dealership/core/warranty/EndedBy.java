package io.dealership.core.warranty;

/**
 * Which limit has ended a warranty.
 *
 * @since 0.1
 */
public enum EndedBy {

  /** The last day is over. */
  TIME,

  /** The last odometer reading is exceeded. */
  DISTANCE,

  /** Both; which of them came first is not known. */
  BOTH
}
