package io.dealership.core.vehicle;

/**
 * What a vehicle is used for.
 *
 * @since 0.1
 */
public enum VehicleUse {

  /** For the needs of a household. */
  HOUSEHOLD,

  /** As a taxi. */
  TAXI,

  /** For rides that are hailed online. */
  RIDE_HAILING,

  /** Rented out, with or without a driver. */
  RENTAL,

  /** For any other business. */
  OTHER_COMMERCIAL
}
