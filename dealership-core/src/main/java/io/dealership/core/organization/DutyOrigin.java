package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a duty was found: the units of a document that state it. A duty that several documents
 * state has several origins.
 *
 * @param units the units, at least one
 * @since 0.1
 */
public record DutyOrigin(List<SourceUnit> units) {

  /**
   * Checks that there are units.
   *
   * @throws IllegalArgumentException if there is none
   */
  public DutyOrigin {
    units = List.copyOf(units);
    checkArgument(!units.isEmpty(), "DutyOrigin.units must not be empty, but were %s", units);
  }

  /**
   * Reads units with blanks between them, such as {@code 001:552 001:553}.
   *
   * @throws IllegalArgumentException if one of them is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DutyOrigin parse(String text) {
    List<SourceUnit> units = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int blank = text.indexOf(' ', from);
      int end = blank < 0 ? text.length() : blank;
      units.add(SourceUnit.parse(text.substring(from, end)));
      from = end + 1;
    }
    return new DutyOrigin(units);
  }

  /** Returns the units as they are read. */
  @Override
  @JsonValue
  public String toString() {
    return units.stream().map(SourceUnit::toString).collect(Collectors.joining(" "));
  }
}
