package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Something that must not lie on the floor of the workshop. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, SAFETY-12; of the two triples of the sources, {@code policy:floor-rule} takes
 * both.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record FloorThing(@JsonValue String code) implements Comparable<FloorThing> {

  /** Parts. */
  public static final FloorThing PARTS = new FloorThing("parts");

  /** Tools. */
  public static final FloorThing TOOLS = new FloorThing("tools");

  /** Oil. */
  public static final FloorThing OIL = new FloorThing("oil");

  /** Water. */
  public static final FloorThing WATER = new FloorThing("water");

  /** Any other object. */
  public static final FloorThing OBJECTS = new FloorThing("objects");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public FloorThing {
    KebabCode.check("FloorThing.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FloorThing of(String code) {
    return new FloorThing(code);
  }

  @Override
  public int compareTo(FloorThing other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
