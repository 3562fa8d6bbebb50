package io.dealership.core.parts;

/**
 * Where the certificate of a car in stock should be.
 *
 * @since 0.1
 */
public enum CarCertificate {
  /** In the store. */
  STORE,
  /** With the bank, to which the car is pledged. */
  BANK
}
