package io.dealership.core.retention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * A form in which a record is there. Stores add their own with {@link #of}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record RecordForm(@JsonValue String code) implements Comparable<RecordForm> {

  /** On paper. */
  public static final RecordForm PAPER = new RecordForm("paper");

  /** As an electronic file. */
  public static final RecordForm ELECTRONIC = new RecordForm("electronic");

  /** As an entry in the system of the store. */
  public static final RecordForm SYSTEM_ENTRY = new RecordForm("system-entry");

  /**
   * Checks the form of the code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public RecordForm {
    KebabCode.check("RecordForm.code", code);
  }

  /**
   * Returns the form with this code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RecordForm of(String code) {
    return new RecordForm(code);
  }

  @Override
  public int compareTo(RecordForm other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
