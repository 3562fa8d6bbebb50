package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number of a repair order, as the store gives it.
 *
 * <p>Stores number as they like; upper and lower case differ. The number leads to no person outside
 * the store, so messages may show it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record RepairOrderNumber(@JsonValue String value) implements Comparable<RepairOrderNumber> {

  private static final int MAX_LENGTH = 40;
  private static final Pattern FORM =
      Pattern.compile("[^\\p{C}\\p{Z}](?:[^\\p{C}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}])?");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public RepairOrderNumber {
    checkArgument(
        value.length() <= MAX_LENGTH,
        "RepairOrderNumber.value must have at most 40 characters, but had %s",
        value.length());
    checkArgument(
        FORM.matcher(value).matches(),
        "RepairOrderNumber.value must be visible characters, with blanks only between them,"
            + " but was '%s'",
        value);
  }

  /**
   * Returns the number with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RepairOrderNumber of(String value) {
    return new RepairOrderNumber(value);
  }

  @Override
  public int compareTo(RepairOrderNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number as the store writes it. */
  @Override
  public String toString() {
    return value;
  }
}
