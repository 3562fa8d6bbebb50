package io.dealership.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;
import org.jspecify.annotations.Nullable;

/**
 * The id of something that is to be done again and again, or after an event, such as {@code
 * insurance-statistics-weekly}; it stays the same whatever the store changes of it.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record DutyId(@JsonValue String code) implements Comparable<DutyId> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public DutyId {
    KebabCode.check("DutyId.code", code);
  }

  /**
   * Returns the id with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DutyId of(String code) {
    return new DutyId(code);
  }

  // written out: what the compiler generates is linked at run time, which makes a slow start
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DutyId id && code.equals(id.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(DutyId other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
