package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A level at which work on a car is checked. Which levels a store needs, and in which order, packs
 * say; they add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements QUALITY-01, QUALITY-02, QUALITY-04, QUALITY-12; for the first two, Road Transport
 * Regulation, article 44.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record InspectionLevel(@JsonValue String code) implements Comparable<InspectionLevel> {

  /** The inspection of the car before the work begins (进厂检验), of heavy kinds of repair. */
  public static final InspectionLevel BEFORE_WORK = new InspectionLevel("before-work");

  /** The inspection while the work goes on (过程检验). */
  public static final InspectionLevel IN_PROCESS = new InspectionLevel("in-process");

  /** Whoever did the work checks it (自检). */
  public static final InspectionLevel SELF = new InspectionLevel("self");

  /** Another worker of the team checks it (互检). */
  public static final InspectionLevel MUTUAL = new InspectionLevel("mutual");

  /** The team leader checks it and signs (班组长复检). */
  public static final InspectionLevel TEAM = new InspectionLevel("team");

  /** The last check, after which the car may go (终检). */
  public static final InspectionLevel FINAL = new InspectionLevel("final");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public InspectionLevel {
    KebabCode.check("InspectionLevel.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InspectionLevel of(String code) {
    return new InspectionLevel(code);
  }

  @Override
  public int compareTo(InspectionLevel other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
