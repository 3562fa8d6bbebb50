package io.dealership.core.parts;

/**
 * What quantities of a part are counted in.
 *
 * @since 0.1
 */
public enum PartUnit {
  /** A piece; there are no parts of one. */
  PIECE,
  /** A set that is sold together; there are no parts of one. */
  SET,
  /** A liter. */
  LITER,
  /** A meter. */
  METER,
  /** A kilogram. */
  KILOGRAM;

  /** Returns whether only whole ones can be moved. */
  public boolean isWhole() {
    return this == PIECE || this == SET;
  }
}
