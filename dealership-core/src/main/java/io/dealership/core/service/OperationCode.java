package io.dealership.core.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a labor operation, as the maker's or the store's list of labor times has it.
 *
 * @param value 1 to 40 visible characters; blanks only between them
 * @since 0.1
 */
public record OperationCode(@JsonValue String value) implements Comparable<OperationCode> {

  private static final int MAX_LENGTH = 40;
  private static final Pattern FORM =
      Pattern.compile("[^\\p{C}\\p{Z}](?:[^\\p{C}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}])?");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  public OperationCode {
    checkArgument(
        value.length() <= MAX_LENGTH,
        "OperationCode.value must have at most 40 characters, but had %s",
        value.length());
    checkArgument(
        FORM.matcher(value).matches(),
        "OperationCode.value must be visible characters, with blanks only between them,"
            + " but was '%s'",
        value);
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if {@code value} is not of 1 to 40 visible characters
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OperationCode of(String value) {
    return new OperationCode(value);
  }

  @Override
  public int compareTo(OperationCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code as the list has it. */
  @Override
  public String toString() {
    return value;
  }
}
