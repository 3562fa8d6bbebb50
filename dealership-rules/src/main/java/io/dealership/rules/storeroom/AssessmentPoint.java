package io.dealership.rules.storeroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What of a supplier is assessed before a purchase. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, PURCHASE-01.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record AssessmentPoint(@JsonValue String code) implements Comparable<AssessmentPoint> {

  /** What he asks. */
  public static final AssessmentPoint PRICE = new AssessmentPoint("price");

  /** How good his goods are. */
  public static final AssessmentPoint QUALITY = new AssessmentPoint("quality");

  /** How long he takes. */
  public static final AssessmentPoint LEAD_TIME = new AssessmentPoint("lead-time");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public AssessmentPoint {
    KebabCode.check("AssessmentPoint.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AssessmentPoint of(String code) {
    return new AssessmentPoint(code);
  }

  @Override
  public int compareTo(AssessmentPoint other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
