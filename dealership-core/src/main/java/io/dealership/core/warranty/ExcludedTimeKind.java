package io.dealership.core.warranty;

/**
 * Why a time within a repair does not count for the cumulative days of repair.
 *
 * <p>Which of them are excluded differs by edition of the law, and is not said here.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, article 24; AQSIQ Order 150 of 2012, article 21.
 *
 * @since 0.1
 */
public enum ExcludedTimeKind {

  /** Transport of special parts that are made to the VIN, such as the main harness or the keys. */
  SPECIAL_PARTS_TRANSPORT,

  /** Transport of the battery that drives the car. */
  POWER_BATTERY_TRANSPORT,

  /** Travel of a rescue outside the workshop. */
  RESCUE_TRAVEL
}
