package io.dealership.rules.storeroom;

/** What is put into the storeroom, by the danger it brings. */
public enum StoredGoods {
  /** Parts without any danger of fire. */
  ORDINARY,
  /** Oils, greases and other fluids that are stock. */
  OIL,
  /** Stock that burns easily or may explode, such as paint or airbags. */
  FLAMMABLE_STOCK,
  /** Things that burn easily or may explode and are no stock. */
  FLAMMABLE_OTHER
}
