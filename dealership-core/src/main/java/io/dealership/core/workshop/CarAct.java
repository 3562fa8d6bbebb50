package io.dealership.core.workshop;

/**
 * What somebody is about to do with the car of a customer.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, VEHICLE-01 to VEHICLE-04.
 *
 * @since 0.1
 */
public enum CarAct {
  /** To get into the car. */
  ENTER,
  /** To use its electric equipment, audio or air conditioning. */
  USE_EQUIPMENT,
  /** To touch belongings of the customer. */
  TOUCH_BELONGINGS,
  /** To use things or tools that lie in the car. */
  USE_BELONGINGS,
  /** To take something away that belongs to the car or the customer. */
  TAKE_AWAY,
  /** To drain fuel. */
  DRAIN_FUEL,
  /** To move the car. */
  MOVE
}
