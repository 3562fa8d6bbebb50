package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Something that a technician has to be able to do for a job. Stores add their own with {@link
 * #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, WORKSHOP-04: jobs are given out by skill.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record Skill(@JsonValue String code) implements Comparable<Skill> {

  /** Mechanical work. */
  public static final Skill MECHANICAL = new Skill("mechanical");

  /** Electrical work. */
  public static final Skill ELECTRICAL = new Skill("electrical");

  /** Diagnosis of faults. */
  public static final Skill DIAGNOSIS = new Skill("diagnosis");

  /** Work on high-voltage systems. */
  public static final Skill HIGH_VOLTAGE = new Skill("high-voltage");

  /** Sheet-metal work. */
  public static final Skill SHEET_METAL = new Skill("sheet-metal");

  /** Painting. */
  public static final Skill PAINT = new Skill("paint");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public Skill {
    KebabCode.check("Skill.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Skill of(String code) {
    return new Skill(code);
  }

  @Override
  public int compareTo(Skill other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
