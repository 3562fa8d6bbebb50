package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A defect of a new paint. Packs say which of them keep a car from leaving, and add their own with
 * {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-15.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record PaintDefect(@JsonValue String code) implements Comparable<PaintDefect> {

  /** Small holes as of sand (砂眼). */
  public static final PaintDefect SAND_HOLES = new PaintDefect("sand-holes");

  /** Blisters (起泡). */
  public static final PaintDefect BLISTERS = new PaintDefect("blisters");

  /** Wrinkles (起皱). */
  public static final PaintDefect WRINKLES = new PaintDefect("wrinkles");

  /** The color differs from that of the rest of the car (色差). */
  public static final PaintDefect COLOR_DIFFERENCE = new PaintDefect("color-difference");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public PaintDefect {
    KebabCode.check("PaintDefect.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PaintDefect of(String code) {
    return new PaintDefect(code);
  }

  @Override
  public int compareTo(PaintDefect other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
