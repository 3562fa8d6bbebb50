package io.dealership.examples.stock;

import io.dealership.rules.parts.StockReviewer;

/** Hands the lines of a piece over to a review. */
record ReviewSink(StockReviewer.Section section) implements PositionSink {

  @Override
  public void line(PositionLine line) {
    section.add(line);
  }
}
