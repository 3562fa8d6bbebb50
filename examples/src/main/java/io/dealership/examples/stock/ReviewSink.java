package io.dealership.examples.stock;

import io.dealership.rules.parts.StockReviewer;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands the lines of a piece over to a review.
 *
 * @param section takes them
 * @param refused those that it does not take; grows
 */
record ReviewSink(StockReviewer.Section section, List<Refused> refused) implements PositionSink {

  /** A part that was not reviewed, and why. */
  record Refused(String part, String why) {}

  static ReviewSink of(StockReviewer reviewer) {
    return new ReviewSink(reviewer.section(), new ArrayList<>());
  }

  @Override
  public void line(PositionLine line) {
    try {
      section.add(line);
    } catch (IllegalArgumentException e) {
      refused.add(new Refused(line.part(), String.valueOf(e.getMessage())));
    }
  }

  /** Hands the lines on, and says which were refused since the last time. */
  List<Refused> handOn(StockReviewer reviewer) {
    reviewer.take(section);
    List<Refused> said = List.copyOf(refused);
    refused.clear();
    return said;
  }
}
