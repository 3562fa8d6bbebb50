package io.dealership.core.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code, by which China knows a company, an institution or a trader.
 *
 * <table>
 * <caption>The characters of {@code 91350100M000100Y43}, by position</caption>
 * <tr><th>1</th><td>{@code 9}</td><td>{@link #authority()}</td></tr>
 * <tr><th>2</th><td>{@code 1}</td><td>{@link #category()}</td></tr>
 * <tr><th>3 to 8</th><td>{@code 350100}</td><td>{@link #area()}</td></tr>
 * <tr><th>9 to 17</th><td>{@code M000100Y4}</td><td>{@link #bodyCode()}</td></tr>
 * <tr><th>18</th><td>{@code 3}</td><td>{@link #checkCharacter()}</td></tr>
 * </table>
 *
 * <p>Only the form is an invariant. The check character is not, for some real codes carry a wrong
 * one; {@link #hasValidCheckCharacter()} tells.
 *
 * <p>The code of a trader leads to a person, so {@link #toString()} and all messages mask it;
 * {@link #value()} is the explicit view. In JSON it is its whole text.
 *
 * <h2>Source</h2>
 *
 * <p>GB 32100-2015. What authorities and categories stand for is not looked at, and neither is the
 * check character that the body code has of its own.
 *
 * @since 0.1
 */
public final class CreditCode implements Comparable<CreditCode> {

  /** The characters of codes; each stands for its index. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;
  private static final int AREA_START = 2;
  private static final int AREA_END = 8;

  /** The weight of each position is this number to the power of the position, from 0. */
  private static final int WEIGHT_BASE = 3;

  private final String value;

  private CreditCode(String value) {
    this.value = value;
  }

  /**
   * Returns the code of which {@code value} is the normal form, as {@link #value()} gives it.
   *
   * @throws IllegalArgumentException if {@code value} has not 18 characters, one of them is not a
   *     digit or upper-case letter or is I, O, S, V or Z, or the third to the eighth are not digits
   */
  public static CreditCode of(String value) {
    String problem = problem(value);
    checkArgument(problem == null, "CreditCode.value %s", problem);
    return new CreditCode(value);
  }

  /**
   * Reads a code as people type it: lower-case and full-width characters become their plain
   * upper-case ones; blanks and hyphens are dropped.
   *
   * @throws IllegalArgumentException if what remains is no unified social credit code
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CreditCode parse(String text) {
    return of(normalize(text));
  }

  /**
   * Reads a code as {@link #parse} does and says what is wrong with it: a wrong form is an error, a
   * wrong check character a warning.
   */
  public static IdentifierCheck<CreditCode> check(String text) {
    String normal = normalize(text);
    if (problem(normal) != null) {
      return IdentifierCheck.refused(IdentifierProblem.CREDIT_CODE_FORM);
    }
    var code = new CreditCode(normal);
    return new IdentifierCheck<>(
        Optional.of(code),
        code.hasValidCheckCharacter()
            ? List.of()
            : List.of(
                new IdentifierFinding(
                    IdentifierProblem.CREDIT_CODE_CHECK_CHARACTER, Severity.WARNING)));
  }

  private static String normalize(String text) {
    return TypedText.normalize(text, "");
  }

  /** Returns what keeps {@code text} from being a code, or null if nothing does. */
  private static @Nullable String problem(String text) {
    if (text.length() != LENGTH) {
      return "must have 18 characters, but had " + text.length();
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      if (CHARACTERS.indexOf(c) < 0) {
        return "must have only digits and letters without I, O, S, V and Z, but had another"
            + " character at "
            + (i + 1);
      }
      if (i >= AREA_START && i < AREA_END && c > '9') {
        return "must have digits from the third to the eighth character, but had a letter at "
            + (i + 1);
      }
    }
    return null;
  }

  /** Returns all 18 characters: the explicit view of a code that is masked everywhere else. */
  @JsonValue
  public String value() {
    return value;
  }

  /** Returns the first character, the kind of authority that registered the body. */
  public char authority() {
    return value.charAt(0);
  }

  /** Returns the second character, the category of the body among those of its authority. */
  public char category() {
    return value.charAt(1);
  }

  /** Returns characters 3 to 8, the six digits of the area whose authority registered the body. */
  public String area() {
    return value.substring(AREA_START, AREA_END);
  }

  /** Returns characters 9 to 17, which tell the body from all others. */
  public String bodyCode() {
    return value.substring(AREA_END, LENGTH - 1);
  }

  /** Returns the last character. */
  public char checkCharacter() {
    return value.charAt(LENGTH - 1);
  }

  /**
   * Returns whether the last character is the check character of the others.
   *
   * <p>Each character stands for a number from 0 to 30 and is multiplied with 3 to the power of its
   * position, from 0; what is missing from the sum to a multiple of 31 is the check character. For
   * example, the sum of {@code 91350100M000100Y43} leaves 28, which gives 3.
   */
  public boolean hasValidCheckCharacter() {
    int modulus = CHARACTERS.length();
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += weight * CHARACTERS.indexOf(value.charAt(i));
      weight = weight * WEIGHT_BASE % modulus;
    }
    return CHARACTERS.charAt((modulus - sum % modulus) % modulus) == checkCharacter();
  }

  @Override
  public int compareTo(CreditCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof CreditCode other && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the masked code: the first eight and the last two characters. */
  @Override
  public String toString() {
    return value.substring(0, AREA_END) + "********" + value.substring(LENGTH - 2);
  }
}
