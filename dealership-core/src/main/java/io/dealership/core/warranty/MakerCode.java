package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * A code, number or version that the maker gave: of a labor operation, a fault, a cause, an
 * approval, a campaign, a policy, a reason, a credit note.
 *
 * <p>It means what the maker's list of that brand says; it is not compared with other brands.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record MakerCode(@JsonValue String value) implements Comparable<MakerCode> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public MakerCode {
    VisibleText.check("MakerCode.value", value, MAX_LENGTH);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MakerCode of(String value) {
    return new MakerCode(value);
  }

  @Override
  public int compareTo(MakerCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the maker writes it. */
  @Override
  public String toString() {
    return value;
  }
}
