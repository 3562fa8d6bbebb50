package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A class of orders, by which time and hand-over are planned. Stores add their own with {@link
 * #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, WORKSHOP-01 and WORKSHOP-08; the sources do not define the classes.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record RepairClass(@JsonValue String code) implements Comparable<RepairClass> {

  /** A minor repair. */
  public static final RepairClass MINOR_REPAIR = new RepairClass("minor-repair");

  /** Maintenance of class 1. */
  public static final RepairClass CLASS_1_MAINTENANCE = new RepairClass("class-1-maintenance");

  /** Maintenance of class 2. */
  public static final RepairClass CLASS_2_MAINTENANCE = new RepairClass("class-2-maintenance");

  /** A big repair. */
  public static final RepairClass BIG_REPAIR = new RepairClass("big-repair");

  /** The repair of an accident car. */
  public static final RepairClass ACCIDENT_REPAIR = new RepairClass("accident-repair");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public RepairClass {
    KebabCode.check("RepairClass.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RepairClass of(String code) {
    return new RepairClass(code);
  }

  @Override
  public int compareTo(RepairClass other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
