package io.dealership.core.vehicle;

/**
 * The class of a vehicle, as far as warranty and repair guarantee tell them apart.
 *
 * @since 0.1
 */
public enum VehicleClass {

  /** A passenger car that is not built for a special purpose. */
  PASSENGER_CAR,

  /** A pickup truck. */
  PICKUP_TRUCK,

  /** A passenger car built for a special purpose, such as an ambulance. */
  SPECIAL_PURPOSE_CAR,

  /** A vehicle that carries dangerous goods. */
  DANGEROUS_GOODS_VEHICLE,

  /** A motorcycle. */
  MOTORCYCLE,

  /** Any other motor vehicle. */
  OTHER
}
