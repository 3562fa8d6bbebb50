package io.dealership.rules.pack;

import io.dealership.rules.document.JsonValue;

/** What {@code facts.json} says of a fact that is not given. */
public sealed interface AbsenceEntry {

  /** The word alone. */
  enum Word implements AbsenceEntry {
    /** The fact has a value that nobody told. */
    UNKNOWN,
    /** There is no value. */
    ABSENT
  }

  /**
   * A value is presumed.
   *
   * @param presume the value
   * @param source the citation of the presumption
   */
  record Presumption(JsonValue presume, String source) implements AbsenceEntry {}
}
