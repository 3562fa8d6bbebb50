package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A piece of the covers that protect the car while it is worked on. Stores add their own with
 * {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-02 and the policy cover-set.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record CoverPiece(@JsonValue String code) implements Comparable<CoverPiece> {

  /** The cover of the seat. */
  public static final CoverPiece SEAT = new CoverPiece("seat");

  /** The cover of the steering wheel. */
  public static final CoverPiece STEERING_WHEEL = new CoverPiece("steering-wheel");

  /** The mat on the floor. */
  public static final CoverPiece FLOOR_MAT = new CoverPiece("floor-mat");

  /** The cover of the gear lever. */
  public static final CoverPiece GEAR_LEVER = new CoverPiece("gear-lever");

  /** The cover of the back of the seat. */
  public static final CoverPiece SEAT_BACK = new CoverPiece("seat-back");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public CoverPiece {
    KebabCode.check("CoverPiece.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CoverPiece of(String code) {
    return new CoverPiece(code);
  }

  @Override
  public int compareTo(CoverPiece other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
