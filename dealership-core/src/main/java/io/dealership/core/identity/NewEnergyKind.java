package io.dealership.core.identity;

/**
 * What drives a new-energy vehicle, as its license plate tells.
 *
 * @since 0.1
 */
public enum NewEnergyKind {

  /** Only electricity from its battery: letter D. */
  BATTERY_ELECTRIC,

  /** Any other new energy, such as a plug-in hybrid or a fuel cell: letter F. */
  OTHER
}
