package io.dealership.rules.schedule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * The id of an act that is scheduled, such as {@code insurance-statistics-weekly}; the same in all
 * versions and layers.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ScheduleId(@JsonValue String code) implements Comparable<ScheduleId> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ScheduleId {
    KebabCode.check("ScheduleId.code", code);
  }

  /**
   * The id with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ScheduleId of(String code) {
    return new ScheduleId(code);
  }

  @Override
  public int compareTo(ScheduleId other) {
    return code.compareTo(other.code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
