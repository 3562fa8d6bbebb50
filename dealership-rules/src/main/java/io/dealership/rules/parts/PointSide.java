package io.dealership.rules.parts;

/** On which side of the reorder point the position of a part is. */
enum PointSide {
  /** Above it. */
  ABOVE,
  /** On it or below. */
  AT_OR_BELOW
}
