package io.dealership.rules.eventlog;

import io.dealership.rules.document.Problem;
import java.io.IOException;

/** A log cannot be read on. */
final class LogStop extends IOException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String value;
  private final String expectation;

  LogStop(String place, String value, String expectation) {
    super(place);
    this.place = place;
    this.value = value;
    this.expectation = expectation;
  }

  /** Says that a log is larger than it may be. */
  static LogStop limit(String place, String expectation) {
    return new LogStop(place, "more", expectation);
  }

  /** The place; a dot stands for one that the reader knows better. */
  String place() {
    return place;
  }

  Problem problem(String file, String place) {
    return new Problem(file, place, value, expectation);
  }
}
