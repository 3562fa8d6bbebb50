package io.dealership.core.service;

/** Who is to pay an item. */
public enum WorkPayer {
  /** The customer. */
  CUSTOMER,
  /** The insurer. */
  INSURER,
  /** The maker. */
  MAKER
}
