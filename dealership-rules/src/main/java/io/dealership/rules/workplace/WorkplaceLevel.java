package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A level of the workplace standard, 5S or 6S. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, SAFETY-13; which of the two holds is {@code policy:workplace-standard}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record WorkplaceLevel(@JsonValue String code) implements Comparable<WorkplaceLevel> {

  /** Sort: what is not needed goes. */
  public static final WorkplaceLevel SORT = new WorkplaceLevel("sort");

  /** Set in order: everything has its place. */
  public static final WorkplaceLevel SET_IN_ORDER = new WorkplaceLevel("set-in-order");

  /** Shine: the place is clean. */
  public static final WorkplaceLevel SHINE = new WorkplaceLevel("shine");

  /** Standardize: the first three are written down. */
  public static final WorkplaceLevel STANDARDIZE = new WorkplaceLevel("standardize");

  /** Sustain: they are kept out of habit. */
  public static final WorkplaceLevel SUSTAIN = new WorkplaceLevel("sustain");

  /** Safety: the sixth, which 5S has not. */
  public static final WorkplaceLevel SAFETY = new WorkplaceLevel("safety");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public WorkplaceLevel {
    KebabCode.check("WorkplaceLevel.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkplaceLevel of(String code) {
    return new WorkplaceLevel(code);
  }

  @Override
  public int compareTo(WorkplaceLevel other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
