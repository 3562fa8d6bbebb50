package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A paper of the car that is received with it and goes back to the customer. Stores add their own
 * with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, INTAKE-06.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record IntakePaper(@JsonValue String code) implements Comparable<IntakePaper> {

  /** The registration certificate (行驶证). */
  public static final IntakePaper REGISTRATION_CERTIFICATE =
      new IntakePaper("registration-certificate");

  /** The booklet of maintenance. */
  public static final IntakePaper MAINTENANCE_BOOKLET = new IntakePaper("maintenance-booklet");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public IntakePaper {
    KebabCode.check("IntakePaper.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IntakePaper of(String code) {
    return new IntakePaper(code);
  }

  @Override
  public int compareTo(IntakePaper other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
