package io.dealership.rules.drawing;

/** A side of a box at which lines begin and end. */
enum Side {
  LEFT,
  RIGHT;

  /** The way out of the box. */
  int outwards() {
    return this == LEFT ? -1 : 1;
  }
}
