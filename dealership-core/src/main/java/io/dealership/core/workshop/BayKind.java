package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A kind of bay in a workshop. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Common kinds of the trade; which ones a store has is its own matter.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record BayKind(@JsonValue String code) implements Comparable<BayKind> {

  /** For work without special equipment. */
  public static final BayKind GENERAL = new BayKind("general");

  /** With a lift. */
  public static final BayKind LIFT = new BayKind("lift");

  /** For sheet metal, with a bench. */
  public static final BayKind BODY = new BayKind("body");

  /** A paint booth. */
  public static final BayKind PAINT = new BayKind("paint");

  /** For wheel alignment. */
  public static final BayKind ALIGNMENT = new BayKind("wheel-alignment");

  /** For quick maintenance. */
  public static final BayKind EXPRESS = new BayKind("express");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public BayKind {
    KebabCode.check("BayKind.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BayKind of(String code) {
    return new BayKind(code);
  }

  @Override
  public int compareTo(BayKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
