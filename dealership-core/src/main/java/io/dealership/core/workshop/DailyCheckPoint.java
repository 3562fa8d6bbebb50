package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What the service manager checks in the workshop every day. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, WORKSHOP-02.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record DailyCheckPoint(@JsonValue String code) implements Comparable<DailyCheckPoint> {

  /** The progress of the orders. */
  public static final DailyCheckPoint PROGRESS = new DailyCheckPoint("progress");

  /** The quality of the work. */
  public static final DailyCheckPoint QUALITY = new DailyCheckPoint("quality");

  /** Whether the bays are cleared. */
  public static final DailyCheckPoint BAY_CLEARING = new DailyCheckPoint("bay-clearing");

  /** Safety. */
  public static final DailyCheckPoint SAFETY = new DailyCheckPoint("safety");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public DailyCheckPoint {
    KebabCode.check("DailyCheckPoint.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DailyCheckPoint of(String code) {
    return new DailyCheckPoint(code);
  }

  @Override
  public int compareTo(DailyCheckPoint other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
