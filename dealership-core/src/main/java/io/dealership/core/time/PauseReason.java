package io.dealership.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Why a clock stands still. Stores add their own with {@link #of}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record PauseReason(@JsonValue String code) {

  /** A part has been ordered and is not there. */
  public static final PauseReason WAITING_FOR_PARTS = new PauseReason("waiting-for-parts");

  /** The customer has to say or bring something. */
  public static final PauseReason WAITING_FOR_CUSTOMER = new PauseReason("waiting-for-customer");

  /** The insurer has to look or decide. */
  public static final PauseReason WAITING_FOR_INSURER = new PauseReason("waiting-for-insurer");

  /** It was held to be done, and was reopened. */
  public static final PauseReason HELD_TO_BE_DONE = new PauseReason("held-to-be-done");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public PauseReason {
    KebabCode.check("PauseReason.code", code);
  }

  /**
   * Returns the reason with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PauseReason of(String code) {
    return new PauseReason(code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
