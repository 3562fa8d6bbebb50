package io.dealership.rules.workplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A point that is checked in the execution of a marketing activity. Stores add their own with
 * {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, MARKET-05.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ActivityCheckPoint(@JsonValue String code) implements Comparable<ActivityCheckPoint> {

  /** Whether everybody in charge knows the duties. */
  public static final ActivityCheckPoint DUTIES_CLEAR = new ActivityCheckPoint("duties-clear");

  /** Whether the targets of each stage were reached. */
  public static final ActivityCheckPoint STAGE_TARGETS = new ActivityCheckPoint("stage-targets");

  /** Whether those in charge work hand in hand. */
  public static final ActivityCheckPoint HAND_OVERS = new ActivityCheckPoint("hand-overs");

  /** Whether the money was there and well spent. */
  public static final ActivityCheckPoint SPENDING = new ActivityCheckPoint("spending");

  /** What effect the activity had. */
  public static final ActivityCheckPoint EFFECT = new ActivityCheckPoint("effect");

  /** What is learned from it. */
  public static final ActivityCheckPoint ANALYSIS = new ActivityCheckPoint("analysis");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ActivityCheckPoint {
    KebabCode.check("ActivityCheckPoint.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActivityCheckPoint of(String code) {
    return new ActivityCheckPoint(code);
  }

  @Override
  public int compareTo(ActivityCheckPoint other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
