package io.dealership.core.process;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.KebabCode;

/**
 * The code of a document that activities need and produce, such as {@code settlement-list}.
 *
 * @param code lower-case words of letters and digits, joined by hyphens, at most 60 characters
 * @since 0.1
 */
public record DocumentCode(@JsonValue String code) implements Comparable<DocumentCode> {

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  public DocumentCode {
    KebabCode.check("DocumentCode.code", code);
  }

  /**
   * Returns the code.
   *
   * @throws IllegalArgumentException if {@code code} is not in {@code kebab-case}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DocumentCode of(String code) {
    return new DocumentCode(code);
  }

  @Override
  public int compareTo(DocumentCode other) {
    return code.compareTo(other.code);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
