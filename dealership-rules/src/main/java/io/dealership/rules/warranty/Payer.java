package io.dealership.rules.warranty;

/** Who bears the cost of a job line in the end. */
public enum Payer {
  /** The maker, by law or by his promise; whoever repairs may recover it from him. */
  MAKER,
  /** The customer. */
  CUSTOMER,
  /** Not settled yet. */
  OPEN
}
