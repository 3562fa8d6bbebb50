package io.dealership.core.insurance;

/**
 * A step of the repair of an accident car that needs something before it is taken.
 *
 * @since 0.1
 */
public enum AccidentCarStep {
  /** The car is taken in. */
  RECEPTION,

  /** The work begins. */
  START_WORK,

  /** The customer is told to collect the car. */
  TELL_CUSTOMER,

  /** The car is handed over. */
  HAND_OVER,

  /** The customer gets money back. */
  REFUND,

  /** The claim is closed in the books. */
  CLOSE_CLAIM
}
