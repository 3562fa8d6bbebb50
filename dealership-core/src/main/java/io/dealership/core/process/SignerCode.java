package io.dealership.core.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * The code of somebody who signs: a role, such as {@code quality-inspector}, or an outsider, such
 * as {@code customer}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record SignerCode(@JsonValue String code) implements Comparable<SignerCode> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public SignerCode {
    KebabCode.check("SignerCode.code", code);
  }

  /**
   * Returns the code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SignerCode of(String code) {
    return new SignerCode(code);
  }

  @Override
  public int compareTo(SignerCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
