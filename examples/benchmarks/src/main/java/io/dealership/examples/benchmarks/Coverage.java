package io.dealership.examples.benchmarks;

/** Who pays for a job line, the weightiest answer first. */
public enum Coverage {
  REFUSED,
  MAKER_DECIDES,
  CUSTOMER_PAYS,
  COVERED_BY_LAW,
  COVERED_BY_MAKER
}
