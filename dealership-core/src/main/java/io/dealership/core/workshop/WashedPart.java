package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A part of the car that is clean after a wash. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, VEHICLE-06.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record WashedPart(@JsonValue String code) implements Comparable<WashedPart> {

  /** The cabin. */
  public static final WashedPart CABIN = new WashedPart("cabin");

  /** The trunk. */
  public static final WashedPart TRUNK = new WashedPart("trunk");

  /** The engine bay. */
  public static final WashedPart ENGINE_BAY = new WashedPart("engine-bay");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public WashedPart {
    KebabCode.check("WashedPart.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WashedPart of(String code) {
    return new WashedPart(code);
  }

  @Override
  public int compareTo(WashedPart other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
