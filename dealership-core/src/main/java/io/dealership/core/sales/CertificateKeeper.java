package io.dealership.core.sales;

/**
 * Where the certificate of conformity of a car in stock is; without it no car is registered.
 *
 * @since 0.1
 */
public enum CertificateKeeper {
  /** In the store. */
  STORE,

  /** With the bank that finances the car, as a pledge until the loan is paid. */
  BANK,

  /** Not come from the maker yet. */
  MAKER
}
