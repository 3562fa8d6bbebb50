package io.dealership.core.warranty;

/**
 * Whether a fault is a serious safety fault, and which.
 *
 * <p>Warranty law names some of them; which ones differs by edition and is not said here.
 *
 * <h2>Source</h2>
 *
 * <p>SAMR Order 43 of 2021, articles 23 and 24; AQSIQ Order 150 of 2012, article 20.
 *
 * @since 0.1
 */
public enum SafetyFailure {

  /** No serious safety fault. */
  NONE,

  /** The steering failed. */
  STEERING_FAILURE,

  /** The brakes failed. */
  BRAKE_FAILURE,

  /** The body cracked. */
  BODY_CRACKING,

  /** Fuel leaked. */
  FUEL_LEAK,

  /** The battery that drives the car burned. */
  POWER_BATTERY_FIRE,

  /** Another serious safety fault. */
  OTHER
}
