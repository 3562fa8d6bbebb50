package io.dealership.core.settlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * What kind of part was fitted. A shop or a market may have other kinds.
 *
 * <p>Source: Automobile Sales Measures (MOFCOM Order 1 of 2017), article 17; provisions on motor
 * vehicle repair, article 30 (older labels differ).
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record PartKind(@JsonValue String code) implements Comparable<PartKind> {

  /** The part that the maker of the car supplies under its brand. */
  public static final PartKind ORIGINAL = new PartKind("original");

  /** Of another brand, of the quality of the original part. */
  public static final PartKind SAME_QUALITY = new PartKind("same-quality");

  /** A used part that was made as good as new in a factory. */
  public static final PartKind REMANUFACTURED = new PartKind("remanufactured");

  /** A used part that is fitted again as it is. */
  public static final PartKind REUSED = new PartKind("reused");

  /** A used part that was repaired. */
  public static final PartKind REPAIRED = new PartKind("repaired");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public PartKind {
    KebabCode.check("PartKind.code", code);
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartKind of(String code) {
    return new PartKind(code);
  }

  @Override
  public int compareTo(PartKind other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
