package io.dealership.core.insurance;

/**
 * A line of insurance for vehicles.
 *
 * @since 0.1
 */
public enum InsuranceLine {
  /** Liability for traffic accidents, which every vehicle has to have (交强险). */
  COMPULSORY,

  /** What the owner takes out by choice (商业险). */
  COMMERCIAL
}
