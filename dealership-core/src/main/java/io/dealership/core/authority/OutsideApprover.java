package io.dealership.core.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * Somebody outside the store who is asked for a yes, such as the maker.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record OutsideApprover(@JsonValue String code) implements Comparable<OutsideApprover> {

  /** The board of directors. */
  public static final OutsideApprover BOARD = new OutsideApprover("board");

  /** The maker of the vehicles. */
  public static final OutsideApprover MAKER = new OutsideApprover("maker");

  /** The insurer. */
  public static final OutsideApprover INSURER = new OutsideApprover("insurer");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public OutsideApprover {
    KebabCode.check("OutsideApprover.code", code);
  }

  /**
   * Returns the one with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OutsideApprover of(String code) {
    return new OutsideApprover(code);
  }

  @Override
  public int compareTo(OutsideApprover other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
