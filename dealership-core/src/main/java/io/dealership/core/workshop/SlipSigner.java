package io.dealership.core.workshop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Who signs the slip by which parts are issued. Stores add their own with {@link #of}.
 *
 * <h2>Source</h2>
 *
 * <p>Requirements, WORKSHOP-07 and the policy parts-signature.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record SlipSigner(@JsonValue String code) implements Comparable<SlipSigner> {

  /** The technician who draws the parts. */
  public static final SlipSigner TECHNICIAN = new SlipSigner("technician");

  /** The storekeeper who issues them. */
  public static final SlipSigner STOREKEEPER = new SlipSigner("storekeeper");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public SlipSigner {
    KebabCode.check("SlipSigner.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SlipSigner of(String code) {
    return new SlipSigner(code);
  }

  @Override
  public int compareTo(SlipSigner other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
