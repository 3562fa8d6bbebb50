package io.dealership.core.warranty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dealership.core.text.VisibleText;

/**
 * The number on the tag that the store ties to a replaced part.
 *
 * <p>It is given once, so that the part can be found and traced to its claim.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record PartTag(@JsonValue String value) implements Comparable<PartTag> {

  private static final int MAX_LENGTH = 40;

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public PartTag {
    VisibleText.check("PartTag.value", value, MAX_LENGTH);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartTag of(String value) {
    return new PartTag(value);
  }

  @Override
  public int compareTo(PartTag other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the tag shows it. */
  @Override
  public String toString() {
    return value;
  }
}
