package io.dealership.core.contact;

/**
 * What an attempt to contact a customer came to.
 *
 * @since 0.1
 */
public enum ContactResult {
  /** The customer was reached, and it was said what was to be said. */
  REACHED,

  /** The customer was not reached. */
  NOT_REACHED,

  /** The customer was reached and wants to be contacted later. */
  PUT_OFF,

  /** The customer was reached and does not want such contacts. */
  DECLINED
}
