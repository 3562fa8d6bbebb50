package io.dealership.rules.pack;

/** Who made a pack; a lower layer may override what an upper one says. */
public enum PackLayer {
  /** The law of a nation and what it left open. */
  NATION,
  /** The maker of the vehicles. */
  MAKER,
  /** A group of stores. */
  GROUP,
  /** One store. */
  STORE
}
