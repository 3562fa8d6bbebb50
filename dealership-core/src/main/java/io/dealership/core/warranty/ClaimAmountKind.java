package io.dealership.core.warranty;

/**
 * What an amount of a warranty claim pays for.
 *
 * @since 0.1
 */
public enum ClaimAmountKind {

  /** Hours of the workshop, at the rate of the maker. */
  LABOR,

  /** Parts and other material. */
  PARTS,

  /** Work that was given out to another shop. */
  SUBLET
}
