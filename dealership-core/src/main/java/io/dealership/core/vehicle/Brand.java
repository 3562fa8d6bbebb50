package io.dealership.core.vehicle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * The brand of a vehicle, as a code; the knowledge of a maker is chosen by it.
 *
 * <p>The code is no name to show, and says nothing about the brands that a store sells.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record Brand(@JsonValue String code) implements Comparable<Brand> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public Brand {
    KebabCode.check("Brand.code", code);
  }

  /**
   * Returns the brand with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Brand of(String code) {
    return new Brand(code);
  }

  @Override
  public int compareTo(Brand other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
