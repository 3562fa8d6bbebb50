package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What has to be clear of a job to who does it. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, WORKSHOP-06.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record JobPoint(@JsonValue String code) implements Comparable<JobPoint> {

  /** What is to be done. */
  public static final JobPoint SCOPE = new JobPoint("scope");

  /** By when it is to be done. */
  public static final JobPoint DUE_TIME = new JobPoint("due-time");

  /** What the customer asked for specially. */
  public static final JobPoint SPECIAL_DEMANDS = new JobPoint("special-demands");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public JobPoint {
    KebabCode.check("JobPoint.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static JobPoint of(String code) {
    return new JobPoint(code);
  }

  @Override
  public int compareTo(JobPoint other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
