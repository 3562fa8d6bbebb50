package io.dealership.core.service;

/** Who found out that something has to be added. */
public enum WorkFinder {
  /** Whoever repairs. */
  TECHNICIAN,
  /** Whoever inspects the work. */
  INSPECTOR,
  /** The customer, who wishes it. */
  CUSTOMER
}
