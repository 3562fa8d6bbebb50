package io.dealership.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What somebody confirms before a car leaves the yard. Packs say which are needed, and add their
 * own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements SEG-06, SETTLE-02, SETTLE-05.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record ExitConfirmationKind(@JsonValue String code)
    implements Comparable<ExitConfirmationKind> {

  /** The bill is paid, or somebody with authority lets it be paid later. */
  public static final ExitConfirmationKind PAYMENT = new ExitConfirmationKind("payment");

  /** The work passed the final inspection. */
  public static final ExitConfirmationKind INSPECTION = new ExitConfirmationKind("inspection");

  /** The gate pass is issued. */
  public static final ExitConfirmationKind GATE_PASS = new ExitConfirmationKind("gate-pass");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public ExitConfirmationKind {
    KebabCode.check("ExitConfirmationKind.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExitConfirmationKind of(String code) {
    return new ExitConfirmationKind(code);
  }

  @Override
  public int compareTo(ExitConfirmationKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
