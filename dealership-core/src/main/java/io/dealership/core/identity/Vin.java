package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle identification number: 17 digits and letters, without I, O and Q.
 *
 * <p>Only the form is an invariant. The check digit is not, for cars built for Europe often carry
 * none; {@link #hasValidCheckDigit()} tells, and {@link ValidVin} decides for whom it counts.
 *
 * <p>The number leads to a person, so {@link #toString()} and all messages mask it; {@link
 * #value()} is the explicit view. In JSON it is its whole text.
 *
 * <h2>Source</h2>
 *
 * <p>GB 16735-2019 and ISO 3779.
 *
 * @since 0.1
 */
public final class Vin implements Comparable<Vin> {

  private static final int LENGTH = 17;
  private static final int CHECK_POSITION = 8;
  private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  /** The number that each letter from A to Z stands for; 0 for I, O and Q, which never occur. */
  private static final String LETTER_VALUES = "12345678012345070923456789";

  private final String value;

  private Vin(String value) {
    this.value = value;
  }

  /**
   * Returns the number of which {@code value} is the normal form, as {@link #value()} gives it.
   *
   * @throws IllegalArgumentException if {@code value} has not 17 characters, or one of them is not
   *     an upper-case letter or a digit, or is I, O or Q
   */
  public static Vin of(String value) {
    String problem = problem(value);
    checkArgument(problem == null, "Vin.value %s", problem);
    return new Vin(value);
  }

  /**
   * Reads a number as people type it: lower-case and full-width characters become their plain
   * upper-case ones; blanks and hyphens are dropped.
   *
   * @throws IllegalArgumentException if what remains is no vehicle identification number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Vin parse(String text) {
    return of(normalize(text));
  }

  /** Returns what keeps {@code text} from being a number, or null if nothing does. */
  static @Nullable String problem(String text) {
    if (text.length() != LENGTH) {
      return "must have 17 characters, but had " + text.length();
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'A' && c <= 'Z' && c != 'I' && c != 'O' && c != 'Q';
      if (!digit && !letter) {
        return "must have only digits and letters without I, O and Q, but had another character at "
            + (i + 1);
      }
    }
    return null;
  }

  static String normalize(String text) {
    var normal = new StringBuilder(LENGTH);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c = (char) (c - '\uFF01' + '!'); // full-width, as Chinese input methods type it
      }
      if (c >= 'a' && c <= 'z') {
        c = (char) (c - 'a' + 'A');
      }
      if (c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        normal.append(c);
      }
    }
    return normal.toString();
  }

  /** Returns all 17 characters: the explicit view of a number that is masked everywhere else. */
  @JsonValue
  public String value() {
    return value;
  }

  /** Returns the first three characters, which name the maker and the region it builds in. */
  public String worldManufacturerIdentifier() {
    return value.substring(0, 3);
  }

  /**
   * Returns whether the ninth character is the check digit of the others.
   *
   * <p>Letters stand for numbers (A to H are 1 to 8, J to R are 1 to 9 with gaps, S to Z are 2 to
   * 9), each is multiplied with the weight of its position, and the sum modulo 11 is the check
   * digit, X for 10. For example, the sum of {@code LJCPCBLCX11000237} is 186, which leaves 10.
   */
  public boolean hasValidCheckDigit() {
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      sum += WEIGHTS[i] * number(value.charAt(i));
    }
    int remainder = sum % 11;
    return value.charAt(CHECK_POSITION) == (remainder == 10 ? 'X' : (char) ('0' + remainder));
  }

  private static int number(char c) {
    return (c <= '9' ? c : LETTER_VALUES.charAt(c - 'A')) - '0';
  }

  @Override
  public int compareTo(Vin other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Vin other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the masked number: the first three and the last four characters. */
  @Override
  public String toString() {
    return worldManufacturerIdentifier() + "**********" + value.substring(13);
  }
}
