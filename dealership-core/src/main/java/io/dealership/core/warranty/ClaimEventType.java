package io.dealership.core.warranty;

/**
 * What can happen to a warranty claim.
 *
 * <p>The order of the constants is the order of events of the same moment.
 *
 * @since 0.1
 */
public enum ClaimEventType {

  /** The store sends the claim. */
  SUBMIT,

  /** The maker sends it back to be corrected. */
  RETURN,

  /** The maker approves or denies amounts of lines. */
  ANSWER,

  /** The maker pays amounts of lines. */
  PAY,

  /** The store appeals against what was denied on lines. */
  APPEAL,

  /** The store gives up what was not approved. */
  WRITE_OFF
}
