package io.dealership.core.organization;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a source document: {@code 001:546} is the 546th unit of document 001.
 *
 * @param document the document, 1 to 20 letters and digits
 * @param unit the number of the unit in it, from 1 to 9,999,999
 * @since 0.1
 */
public record SourceUnit(String document, int unit) implements Comparable<SourceUnit> {

  private static final int LONGEST = 20;
  private static final int LAST = 9_999_999;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the document is not of letters and digits, or the unit is
   *     not from 1 to 9,999,999
   */
  public SourceUnit {
    checkArgument(
        isPlain(document),
        "SourceUnit.document must be 1 to %s letters and digits, but was '%s'",
        LONGEST,
        document);
    checkArgument(
        unit >= 1 && unit <= LAST, "SourceUnit.unit must be from 1 to %s, but was %s", LAST, unit);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  /**
   * Reads a unit such as {@code 001:546}.
   *
   * @throws IllegalArgumentException if {@code text} is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SourceUnit parse(String text) {
    int colon = text.indexOf(':');
    int unit = 0;
    boolean number = colon >= 0 && colon + 1 < text.length() && text.length() - colon <= 8;
    for (int i = colon + 1; number && i < text.length(); i++) {
      char c = text.charAt(i);
      number = c >= '0' && c <= '9';
      unit = 10 * unit + (c - '0');
    }
    checkArgument(
        number,
        "SourceUnit must be written like '001:546', but was '%s'",
        text.length() > 60 ? text.substring(0, 60) + "…" : text);
    return new SourceUnit(text.substring(0, colon), unit);
  }

  @Override
  public int compareTo(SourceUnit other) {
    int order = document.compareTo(other.document);
    return order != 0 ? order : Integer.compare(unit, other.unit);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceUnit source
        && unit == source.unit
        && document.equals(source.document);
  }

  @Override
  public int hashCode() {
    return 31 * document.hashCode() + unit;
  }

  /** Returns the unit as it is read. */
  @Override
  @JsonValue
  public String toString() {
    return document + ":" + unit;
  }
}
