package io.dealership.rules.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;
import org.jspecify.annotations.Nullable;

/**
 * The id of a measure, such as {@code fill-rate}; it keeps its meaning whatever a store sets as the
 * target.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record MeasureId(@JsonValue String code) implements Comparable<MeasureId> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public MeasureId {
    KebabCode.check("MeasureId.code", code);
  }

  /**
   * Returns the id with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MeasureId of(String code) {
    return new MeasureId(code);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MeasureId id && code.equals(id.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(MeasureId other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
