package io.dealership.rules.drawing;

/** A place at the side of a box at which a line begins or ends. */
final class Port {

  private final Box box;
  private final Side side;
  private final int labelWidth;

  /** How far it is to the furthest other end, upwards negative; set before ports are sorted. */
  int reach;

  /** Set by the placement. */
  int y;

  Port(Box box, Side side, int labelWidth) {
    this.box = box;
    this.side = side;
    this.labelWidth = labelWidth;
  }

  Box box() {
    return box;
  }

  Side side() {
    return side;
  }

  /** How much room the label beside it needs, 0 for none. */
  int labelWidth() {
    return labelWidth;
  }

  /** Where it is from left to right. */
  int x() {
    return box.edge(side);
  }
}
