package io.dealership.core.settlement;

/**
 * What a line of a bill is for.
 *
 * @since 0.1
 */
public enum ChargeKind {
  /** Labor. */
  LABOR,
  /** A part or other material. */
  PART,
  /** Labor and material in one amount. */
  LUMP,
  /** A vehicle. */
  VEHICLE,
  /** A service or fee besides, such as towing, storage or delivery. */
  FEE
}
